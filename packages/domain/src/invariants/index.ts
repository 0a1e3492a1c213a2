export { checkInvariants, invariants } from './check.ts'
export type { InvariantCheck, Step } from './invariant-check.ts'
