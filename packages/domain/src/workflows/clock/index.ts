export * from './decide.ts'
export { evolve } from './evolve.ts'
export * from './messages.ts'
export * from './rules.ts'
