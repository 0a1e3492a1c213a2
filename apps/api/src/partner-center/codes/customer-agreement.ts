import { chosen, type MicrosoftCodes } from '../wire/microsoft-code.ts'

export const customerAgreement = {
  'agreement-date-in-future': chosen('600002', 400),
  'cloud-agreement-withdrawn': chosen('3000', 400),
  'agreement-not-available-yet': chosen('3000', 400),
  'resellers-cannot-attest': chosen('900150', 403),
  'customer-must-ask-partner': chosen('3000', 400),
} as const satisfies MicrosoftCodes
