import { chosen, march2021, type MicrosoftCodes } from '../wire/microsoft-code.ts'

const withoutCurrency = 'A budget has no currency on the wire, so that no list has a code for one.'

export const azureSpending = {
  'budget-without-market': chosen('3000', 400, withoutCurrency),
  'budget-currency-differs': chosen('3000', 400, withoutCurrency),
  'budget-not-positive': march2021('3000', 400),
} as const satisfies MicrosoftCodes
