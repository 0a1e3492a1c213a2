import { isCountry } from './markets.ts'

/**
 * Where the Azure plan is taken to be sold, by ISO code. Microsoft published the real list (139 countries in July 2020) only
 * as a download that is not public; this is a stand-in from general knowledge of where Azure itself is sold, and a
 * country that is not in it counts as not sold (decision-0013#where-the-azure-plan-is-sold).
 */
const soldIn: ReadonlySet<string> = new Set(
  [
    'AE AF AL AM AO AR AT AU AZ BA BB BD BE BG BH BM BN BO BR BS BW BY BZ CA CD CH CI CL CM CO CR CV CW CY CZ',
    'DE DK DO DZ EC EE EG ES ET FI FJ FO FR GB GE GH GR GT HK HN HR HU ID IE IL IN IQ IS IT JM JO JP',
    'KE KG KN KR KW KY KZ LB LI LK LT LU LV LY MA MC MD ME MK MN MO MT MU MX MY NA NG NI NL NO NP NZ',
    'OM PA PE PH PK PL PR PS PT PY QA RO RS RU RW SA SE SG SI SK SN SV TH TJ TM TN TR TT TW TZ',
    'UA UG US UY UZ VA VE VI VN YE ZA ZM ZW',
  ].flatMap((line) => line.split(' ')),
)

/** PLAN-03: the plan can be bought for a customer in this country, as far as the stand-in knows. */
export function azurePlanIsSoldIn(country: string): boolean {
  return isCountry(country) && soldIn.has(country)
}

/** The countries of the stand-in, in order of their codes. */
export function azurePlanCountries(): string[] {
  return [...soldIn].sort()
}
