export { announce, changeLicenses, create, deleteData, remove, restore, update } from './decide.ts'
export { due } from './due.ts'
export * from './messages.ts'
