import { calendarDate, type CalendarDate } from '../kernel/calendar.ts'

/** BILL-03: from this day on a plan is billed in the partner's currency where the partner is in one of these countries. */
export const partnerCurrencyFrom = calendarDate('2021-01-28')

/** Members of the European Union and of EFTA, and the United Kingdom, by ISO code, as they were on that day. */
const inPartnerCurrency: ReadonlySet<string> = new Set(
  [
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK',
    'CH IS LI NO',
    'GB',
  ].flatMap((line) => line.split(' ')),
)

/** True where and when the partner's country, not the customer's, decides the currency of a plan. */
export function isBilledInPartnerCurrency(partnerCountry: string, day: CalendarDate): boolean {
  return day >= partnerCurrencyFrom && inPartnerCurrency.has(partnerCountry)
}
