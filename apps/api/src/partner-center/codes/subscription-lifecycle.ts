import { march2021, type MicrosoftCodes } from '../wire/microsoft-code.ts'

export const subscriptionLifecycle = {
  'only-the-clock-runs-lifecycles': march2021('2032', 403),
} as const satisfies MicrosoftCodes
