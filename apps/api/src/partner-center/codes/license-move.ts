import { chosen, march2021, type MicrosoftCodes } from '../wire/microsoft-code.ts'

/** No route gives these commands; scenarios may name a refusal by the code it would have. */
export const licenseMove = {
  'delegated-admin-missing': chosen('900150', 403),
  'source-not-licenses': chosen('2085', 403),
  'source-already-gone': chosen('2011', 400),
  'source-already-of-partner': chosen('4018', 400),
  'source-already-moving': chosen('4018', 400),
  'target-not-licenses': chosen('2085', 403),
  'add-on-without-base': march2021('800029', 400),
  'source-sold-in-csp': chosen('2032', 403),
  'source-ended-already': chosen('800040', 400),
  'credit-needs-direct-purchase': chosen('4018', 400),
  'source-not-cancelled': chosen('4018', 400),
  'customer-opens-credit-case': chosen('900150', 403),
  'only-support-decides-credits': chosen('2032', 403),
} as const satisfies MicrosoftCodes
