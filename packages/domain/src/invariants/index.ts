export { checkInvariants, invariants } from './check.ts'
export type { InvariantCheck } from './invariant-check.ts'
