import { chosen, march2021, type MicrosoftCodes } from '../wire/microsoft-code.ts'

const noResource =
  'Partner Center has no resource for the case, and no list a code; its order fails.'
const ofAdministration =
  'The list has it for a role that is not enough, not for missing delegated admin privileges.'

/** No route gives these commands; scenarios may name a refusal by the code it would have. */
export const licenseMove = {
  'delegated-admin-missing': chosen('900150', 403, ofAdministration),
  'source-not-licenses': march2021('2085', 403),
  'source-already-gone': march2021('2011', 400),
  'source-already-of-partner': chosen('4018', 400, noResource),
  'source-already-moving': chosen('4018', 400, noResource),
  'target-not-licenses': march2021('2085', 403),
  'add-on-without-base': march2021('800029', 400),
  'source-sold-in-csp': chosen('2032', 403, noResource),
  'source-ended-already': march2021('800040', 400),
  'credit-needs-direct-purchase': chosen('4018', 400, noResource),
  'source-not-cancelled': chosen('4018', 400, noResource),
  'customer-opens-credit-case': chosen('900150', 403, ofAdministration),
  'only-support-decides-credits': march2021('2032', 403),
} as const satisfies MicrosoftCodes
