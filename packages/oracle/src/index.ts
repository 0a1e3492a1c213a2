export type { Expected } from './expected.ts'
export { expectedFrom } from './oracle.ts'
