export { announce, changeLicenses, create, deleteData, remove, restore, update } from './decide.ts'
export { due } from './due.ts'
export { evolve } from './evolve.ts'
export * from './messages.ts'
