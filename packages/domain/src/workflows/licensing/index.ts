export { announce, changeLicenses, create, deleteData, remove, restore } from './decide.ts'
export { due } from './due.ts'
export { evolve } from './evolve.ts'
export * from './messages.ts'
