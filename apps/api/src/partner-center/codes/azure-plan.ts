import {
  chosen,
  march2021,
  october2023,
  type MicrosoftCodes,
  type WireCodes,
} from '../wire/microsoft-code.ts'

/** To a client a plan is a subscription: another partner's is unknown to it. */
export const azurePlan = {
  'azure-plan-in-use': march2021('900115', 403),
  'azure-plan-suspended': october2023('900337', 400),
  'azure-plan-of-another-partner': march2021('20003', 404),
  'not-under-azure-plan': chosen(
    '900337',
    400,
    'The list has it for an Azure subscription that cannot be reactivated, and no other of the kind.',
  ),
} as const satisfies MicrosoftCodes

export const azurePlanOnTheWire = {
  'cancellation-reason-invalid': october2023('900307', 400),
  'plan-quantity-fixed': march2021('800095', 400),
  'plan-renewal-fixed': march2021('800093', 400),
  'partner-of-record-fixed': march2021('800098', 400),
} as const satisfies WireCodes
