import { chosen, march2021, october2023, type MicrosoftCodes } from '../wire/microsoft-code.ts'

export const azurePlan = {
  'transition-required': chosen('900112', 409),
  'azure-plan-in-use': march2021('900115', 403),
  'azure-plan-suspended': october2023('900337', 400),
  'azure-plan-of-another-partner': chosen('20003', 404),
  'not-under-azure-plan': chosen('900337', 400),
} as const satisfies MicrosoftCodes
