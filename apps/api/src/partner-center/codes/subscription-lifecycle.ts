import { chosen, type MicrosoftCodes } from '../wire/microsoft-code.ts'

export const subscriptionLifecycle = {
  'only-the-clock-runs-lifecycles': chosen('2032', 403),
} as const satisfies MicrosoftCodes
