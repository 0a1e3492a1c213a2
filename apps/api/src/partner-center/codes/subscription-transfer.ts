import { chosen, march2021, type MicrosoftCodes, type WireCodes } from '../wire/microsoft-code.ts'

const notNow =
  'The list has it for a transfer that cannot be processed; here it is the world around it that is not so.'

export const subscriptionTransfer = {
  'transfers-not-available-yet': chosen(
    '900126',
    400,
    'From before the tool, no list speaks of it.',
  ),
  'partner-not-enrolled': chosen('2006', 403, notNow),
  'target-not-provider': chosen('800016', 400, notNow),
  'provider-relationship-missing': march2021('20002', 403),
  'not-transferable': march2021('800078', 400),
  'already-in-move': chosen('900104', 409, 'A licence move is another request that handles it.'),
  'transfer-is-final': chosen('900102', 400, notNow),
  'transfer-to-another-provider': march2021('900100', 404),
  'transfer-of-another-partner': march2021('900100', 404),
  'transfer-not-active': march2021('900102', 400),
} as const satisfies MicrosoftCodes

export const subscriptionTransferOnTheWire = {
  'transfer-line-failed': march2021('900103', 500),
} as const satisfies WireCodes
