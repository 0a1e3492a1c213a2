export { accept, remove, removeDelegatedAdmin, request } from './decide.ts'
export * from './messages.ts'
export * from './rules.ts'
