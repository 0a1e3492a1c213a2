export { checkInvariants, invariants } from './check.ts'
