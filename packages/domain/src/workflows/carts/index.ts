export { checkOut, createCart, updateCart } from './decide.ts'
export * from './messages.ts'
