export * from './decide.ts'
export { due } from './due.ts'

export { chargesOf, lineOf } from './license-charges.ts'
export * from './messages.ts'
export * from './periods.ts'
export * from './rules.ts'
