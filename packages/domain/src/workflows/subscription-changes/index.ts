export { changeCycle } from './cycle-decide.ts'
export { update } from './decide.ts'
export * from './messages.ts'
export { changeRecord } from './partner-of-record-decide.ts'
