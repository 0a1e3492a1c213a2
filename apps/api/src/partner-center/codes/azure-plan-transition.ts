import {
  chosen,
  march2021,
  october2023,
  type MicrosoftCodes,
  type WireCodes,
} from '../wire/microsoft-code.ts'

export const azurePlanTransition = {
  'app-only-refused': october2023('900329', 403),
  'provider-transitions-for-reseller': march2021('2006', 403),
  'nothing-to-transition': march2021('900108', 403),
  'legacy-subscription-suspended': march2021('900105', 403),
  'subscription-bought-recently': march2021('900130', 403),
  'shared-services-tenant': march2021('900119', 403),
  'transition-already-completed': march2021('900110', 400),
  'transition-of-another-partner': chosen(
    '900111',
    400,
    'The list knows an upgrade of another customer, not one of another partner with the same customer.',
  ),
  'transition-has-not-failed': march2021('900109', 409),
  'transition-is-final': march2021('900120', 403),
} as const satisfies MicrosoftCodes

export const azurePlanTransitionOnTheWire = {
  'upgrade-of-another-customer': march2021('900111', 400),
  'step-failed': march2021('900120', 403),
} as const satisfies WireCodes
