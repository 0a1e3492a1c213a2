import { march2021, october2021, type MicrosoftCodes } from '../wire/microsoft-code.ts'

/** Things that are named and do not exist. */
export const references = {
  'unknown-partner': march2021('800015', 404),
  'unknown-customer': march2021('1000', 404),
  'unknown-subscription': march2021('20003', 404),
  'unknown-entitlement': october2021('800111', 404),
  'unknown-plan': march2021('20003', 404),
  'unknown-transition': march2021('900106', 404),
  'unknown-transfer': march2021('900100', 404),
  'unknown-offer': march2021('800004', 400),
  'unknown-cart': march2021('800008', 404),
  'unknown-user': march2021('60002', 404),
} as const satisfies MicrosoftCodes
