import { chosen, march2021, type MicrosoftCodes, type WireCodes } from '../wire/microsoft-code.ts'

export const ordering = {
  'buy-through-azure-plan': march2021('2100', 400),
} as const satisfies MicrosoftCodes

export const orderingOnTheWire = {
  'unknown-order': march2021('20000', 404),
  'order-not-fulfilled': march2021('800005', 500),
  'item-not-purchasable': march2021('800020', 403),
  'order-not-cancellable': march2021('800019', 403),
  'add-on-without-order': chosen(
    '2000',
    400,
    'Lists have no code for an add-on that is ordered apart from its base.',
  ),
} as const satisfies WireCodes
