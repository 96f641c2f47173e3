export { sourceById, sources } from "./register.ts"
export type { Source } from "./source.ts"
