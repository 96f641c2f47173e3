export { forcedLabour } from "./international/ilo-c29.ts"
export { traffickingInPersons } from "./international/un-protocol-2000.ts"
export { partsFromMemory } from "./marks.ts"
export { definitions, isInForce, lawVersion, versionsOf } from "./register.ts"
