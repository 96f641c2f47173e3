export { Desk } from "../finding/desk.tsx"
export { readExample, readFromDevice } from "../opening/read-account.ts"
