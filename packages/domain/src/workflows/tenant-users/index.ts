export { create, remove, restore, update } from './decide.ts'
export * from './messages.ts'
