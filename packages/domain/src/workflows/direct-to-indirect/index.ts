export * from './decide.ts'
export { due } from './due.ts'
export * from './messages.ts'
export * from './rules.ts'
