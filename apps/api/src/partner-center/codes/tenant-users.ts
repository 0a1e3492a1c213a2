import { chosen, type MicrosoftCodes } from '../wire/microsoft-code.ts'

export const tenantUsers = {
  'principal-name-taken': chosen('3000', 400),
  'usage-location-unknown': chosen('3000', 400),
  'user-gone': chosen('60002', 404),
} as const satisfies MicrosoftCodes
