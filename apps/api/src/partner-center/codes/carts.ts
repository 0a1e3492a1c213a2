import { chosen, march2021, type MicrosoftCodes } from '../wire/microsoft-code.ts'

export const carts = {
  'cart-of-another-partner': march2021('800008', 404),
  'cart-already-checked-out': march2021('800065', 400),
  'cart-expired': chosen('800008', 404),
} as const satisfies MicrosoftCodes
