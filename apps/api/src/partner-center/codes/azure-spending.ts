import { chosen, type MicrosoftCodes } from '../wire/microsoft-code.ts'

export const azureSpending = {
  'budget-currency-differs': chosen('3000', 400),
  'budget-not-positive': chosen('3000', 400),
} as const satisfies MicrosoftCodes
