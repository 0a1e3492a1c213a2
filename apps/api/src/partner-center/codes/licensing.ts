import { chosen, march2021, type MicrosoftCodes } from '../wire/microsoft-code.ts'

const ofTheDirectory =
  'Assigning is the directory’s work, whose answers have no code of their own in Microsoft’s table.'

export const licensing = {
  'usage-location-missing': chosen('3000', 400, ofTheDirectory),
  'sku-not-in-tenant': chosen('3000', 400, ofTheDirectory),
  'service-plan-unknown': march2021('3000', 400),
  'licenses-exhausted': chosen('3000', 400, ofTheDirectory),
  'service-plans-conflict': chosen('3000', 400, ofTheDirectory),
  'only-the-clock-announces': march2021('2032', 403),
} as const satisfies MicrosoftCodes
