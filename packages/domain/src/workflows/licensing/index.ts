export { evolve } from './evolve.ts'
export * from './messages.ts'
