export { type Computer, thisComputer } from "./computer.ts"
export { run } from "./run.ts"
