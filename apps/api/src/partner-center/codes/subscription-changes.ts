import { march2021, type MicrosoftCodes, type WireCodes } from '../wire/microsoft-code.ts'

export const subscriptionChanges = {
  'order-of-another-partner': march2021('20000', 404),
  'subscription-deleted': march2021('2011', 400),
  'partner-of-record-of-plan': march2021('800098', 400),
  'seats-frozen-while-suspended': march2021('2001', 400),
  'billing-cycle-needs-active': march2021('6000', 400),
  'subscription-pending': march2021('800082', 400),
  'change-not-offered': march2021('2006', 400),
  'deletion-needs-suspended-azure': march2021('800040', 400),
  'reactivation-too-late': march2021('800040', 400),
  'term-is-over': march2021('800028', 403),
  'subscription-of-another-partner': march2021('20003', 404),
  'subscription-moved-to-plan': march2021('800040', 400),
  'subscription-transferred': march2021('800040', 400),
} as const satisfies MicrosoftCodes

export const subscriptionChangesOnTheWire = {
  'billing-cycle-by-order': march2021('2054', 400),
  'status-change-not-allowed': march2021('800040', 400),
} as const satisfies WireCodes
