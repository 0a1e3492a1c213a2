export * from './decide.ts'
export { due } from './due.ts'
export * from './messages.ts'
export { expire, runLine } from './run-line.ts'
