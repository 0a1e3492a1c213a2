import { chosen, type MicrosoftCodes } from '../wire/microsoft-code.ts'

export const resellerRelationship = {
  'subscriptions-still-active': chosen(
    '800040',
    400,
    'The list has it for the status of a subscription, and none for the end of a relationship.',
  ),
} as const satisfies MicrosoftCodes
