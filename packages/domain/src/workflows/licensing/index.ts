export { announce, changeLicenses, deleteData } from './decide.ts'
export { due } from './due.ts'
export * from './messages.ts'
