export { place, placeAll } from './decide.ts'
export * from './messages.ts'
