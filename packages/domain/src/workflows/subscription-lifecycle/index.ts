export { runLifecycle } from './decide.ts'
export { due } from './due.ts'
export * from './messages.ts'
