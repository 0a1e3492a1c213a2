import { march2021, type MicrosoftCodes, type WireCodes } from '../wire/microsoft-code.ts'

/** A cart that has lapsed is not found any more. */
export const carts = {
  'cart-of-another-partner': march2021('800008', 404),
  'cart-already-checked-out': march2021('800065', 400),
  'cart-expired': march2021('800008', 404),
} as const satisfies MicrosoftCodes

export const cartsOnTheWire = {
  'cart-busy': march2021('800064', 409),
  'cart-not-kept': march2021('800003', 500),
} as const satisfies WireCodes
