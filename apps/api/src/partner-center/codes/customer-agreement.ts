import { chosen, type MicrosoftCodes } from '../wire/microsoft-code.ts'

const notOffered =
  'Lists have no code for an agreement that is not offered on a day; 3000 says that a property is not valid.'

export const customerAgreement = {
  'agreement-date-in-future': chosen(
    '600002',
    400,
    'The list has this code twice, for the date of an agreement and for a registration id.',
  ),
  'cloud-agreement-withdrawn': chosen('3000', 400, notOffered),
  'agreement-not-available-yet': chosen('3000', 400, notOffered),
  'resellers-cannot-attest': chosen(
    '900150',
    403,
    'The list has it for a role that is not enough, not for a kind of partner.',
  ),
  'customer-must-ask-partner': chosen(
    '3000',
    400,
    'No client of Partner Center signs for a customer.',
  ),
} as const satisfies MicrosoftCodes
