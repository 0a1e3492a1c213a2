import { chosen, march2021, october2023, type MicrosoftCodes } from '../wire/microsoft-code.ts'

const narrowed =
  'The list has it for a partner whose kind may not order at all; one that is narrowed may not either.'

/** Refusals that several workflows share. */
export const policies = {
  'actor-not-of-partner': march2021('2032', 403),
  'subscription-without-rules': chosen(
    '800040',
    400,
    'Only here is there a subscription that has no rules yet.',
  ),
  'role-insufficient': march2021('900150', 403),
  'not-global-admin': march2021('900150', 403),
  'reseller-relationship-missing': march2021('20002', 403),
  'partner-region-differs': march2021('2030', 403),
  'partner-agreement-missing': march2021('900124', 403),
  'reseller-agreement-missing': march2021('900123', 403),
  'customer-agreement-missing': march2021('13605', 403),
  'azure-plan-replaces-0145p': chosen(
    '2091',
    403,
    'The list has it for an offer that nobody can buy any more; for this customer it is one.',
  ),
  'offer-discontinued': march2021('2091', 403),
  'provider-orders-for-reseller': march2021('2006', 403),
  'direct-bill-restricted': chosen('2006', 403, narrowed),
  'direct-bill-suspended': chosen('2006', 403, narrowed),
  'direct-bill-revoked': chosen('2006', 403, narrowed),
  'reseller-not-compliant': chosen(
    '900154',
    400,
    'It is from after the lists: those who restate them name it since June 2025.',
  ),
  'stale-version': march2021('2055', 400),
  'provider-not-partnered': march2021('800016', 400),
  'direct-customers-closed': chosen('2006', 403, narrowed),
  'reseller-not-of-provider': march2021('800016', 400),
  'provider-named-as-reseller': march2021('2072', 404),
  'currency-not-of-market': october2023('900169', 400),
  'seats-out-of-range': march2021('2002', 400),
  'id-taken': chosen('4018', 400, 'Ids are given by Partner Center; no list has a client’s own.'),
  'seats-per-tenant-exceeded': march2021('800088', 403),
  'seats-below-assigned': march2021('800090', 400),
  'loss-not-accepted': chosen(
    '800040',
    400,
    'Partner Center has no such question (decision-0065).',
  ),
  'billing-cycle-not-offered': march2021('6001', 400),
  'add-on-needs-base': march2021('800029', 400),
  'base-not-active': march2021('27009', 409),
  'may-not-manage-users': march2021('900150', 403),
  'user-deleted': march2021('60002', 404),
  'transition-pending': march2021('900112', 409),
  'transition-running': march2021('900113', 409),
  'transition-failed': march2021('900114', 409),
  'azure-plan-not-sold-here': march2021('900107', 400),
  'azure-plan-not-available-yet': march2021('900107', 400),
  'transition-required': chosen(
    '900112',
    409,
    'The list has it for an upgrade that waits; here it is still to be started.',
  ),
  'exchange-rate-missing': chosen(
    '900169',
    400,
    'Partner Center always has a rate; the list has it for a currency that is not supported.',
  ),
  'azure-plan-bought-already': march2021('4018', 400),
  'already-in-transfer': march2021('900104', 409),
  'transition-already-running': march2021('900109', 409),
} as const satisfies MicrosoftCodes
