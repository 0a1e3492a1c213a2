import { chosen, march2021, type MicrosoftCodes } from '../wire/microsoft-code.ts'

const noResource =
  'Partnerships are made on pages of Partner Center; no resource gives the command and no list has a code.'
const creating =
  'Creating a tenant is for whoever buys from Microsoft; no list has a code of its own.'

export const indirectProvider = {
  'not-indirect-provider': chosen('2032', 403, noResource),
  'partnership-link-missing': chosen('3000', 400, noResource),
  'not-indirect-reseller': chosen('800016', 400, noResource),
  'partnership-not-requested': chosen('3000', 400, noResource),
  'provider-not-authorized': chosen('3000', 400, noResource),
  'support-ends-partnerships': chosen('2032', 403, noResource),
  'provider-creates-tenants': chosen('2006', 403, creating),
  'reseller-not-named': chosen(
    '800015',
    400,
    'The list has it for a partner id that is not valid, and none for one that is left out.',
  ),
  'reseller-not-partnered': march2021('800016', 400),
  'domain-taken': chosen(
    '3000',
    400,
    'Whether a domain is free is asked first; no list has a code.',
  ),
  'extension-not-available-yet': chosen('3000', 400, noResource),
  'not-in-transition': chosen('2032', 403, noResource),
  'not-direct-customer': chosen('3000', 400, noResource),
} as const satisfies MicrosoftCodes
