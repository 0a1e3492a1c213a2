import {
  chosen,
  knownToClients,
  march2021,
  october2021,
  october2023,
  type WireCodes,
} from '../wire/microsoft-code.ts'

/** What any resource refuses before it asks a rule: by the token, the address, the query or the body. */
export const wire = {
  'token-missing': march2021('800001', 401),
  'token-not-valid': march2021('400', 401),
  'user-required': october2023('900329', 403),
  'no-commerce-for-resellers': chosen(
    '1002',
    403,
    'Lists have no code for an API that a kind of partner does not have; access denied stands.',
  ),
  'not-found': march2021('1000', 404),
  'not-valid': march2021('3000', 400),
  'not-supported': march2021('800042', 400),
  'token-of-another-list': knownToClients('2000', 400),
  'unknown-tenant': march2021('60003', 404),
  'unknown-product': october2023('400013', 404),
  'unknown-sku': october2023('400018', 404),
  'unknown-availability': october2023('400019', 404),
  'product-among-offers': march2021('2100', 400),
  busy: october2021('900192', 503),
  failed: chosen('0', 500, 'The list has 0 for an undefined exception, with status 501.'),
  'disk-full': chosen('0', 507, 'The list has 0 for an undefined exception, with status 501.'),
} as const satisfies WireCodes
