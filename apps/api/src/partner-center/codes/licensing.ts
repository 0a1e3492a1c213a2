import { chosen, type MicrosoftCodes } from '../wire/microsoft-code.ts'

/** Assigning is the directory's work, whose answers have no code of their own in Microsoft's table. */
export const licensing = {
  'usage-location-missing': chosen('3000', 400),
  'sku-not-in-tenant': chosen('3000', 400),
  'service-plan-unknown': chosen('3000', 400),
  'licenses-exhausted': chosen('3000', 400),
  'service-plans-conflict': chosen('3000', 400),
  'only-the-clock-announces': chosen('2032', 403),
} as const satisfies MicrosoftCodes
