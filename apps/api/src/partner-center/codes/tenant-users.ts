import { chosen, march2021, type MicrosoftCodes } from '../wire/microsoft-code.ts'

export const tenantUsers = {
  'principal-name-taken': chosen(
    '3000',
    400,
    'Names of users are the directory’s, whose answers have no code of their own in Microsoft’s table.',
  ),
  'usage-location-unknown': march2021('3000', 400),
  'user-gone': march2021('60002', 404),
} as const satisfies MicrosoftCodes
