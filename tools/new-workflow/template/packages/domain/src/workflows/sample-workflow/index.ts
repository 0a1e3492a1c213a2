export * from './decide.ts'
export { due, failpoints } from './due.ts'
export * from './messages.ts'
export * from './rules.ts'
