import { instant, minus, plus, type Instant } from '@understudy/domain'
import { momentSent } from './client-clock.ts'
import type { PartnerCenterContext } from './env.ts'
import { queryValue } from './path.ts'
import { badRequest } from './refused.ts'

const reachDays = 90

/**
 * The period of a query. That it reaches back so far is a bound of the query, as the size of a page is: no rule of the
 * domain, whose own history reaches to the beginning (AUD-02).
 * @throws FaultError 400 when the start is more than 90 days ago
 */
export function periodOf(c: PartnerCenterContext) {
  const { now } = c.var.opened.world
  const earliest = minus(now, `P${reachDays}D`)
  const [start, end] = ['startDate', 'endDate'].map((name) => queryValue(c.req.url, name))
  const from = start ? sent(c, start) : earliest
  if (from.slice(0, 10) < earliest.slice(0, 10)) {
    throw badRequest(`startDate is at most ${reachDays} days ago; today is ${now.slice(0, 10)}.`)
  }
  return { from, ...(end ? { until: plus(sent(c, end), hasTime(end) ? 'PT1S' : 'P1D') } : {}) }
}

function sent(c: PartnerCenterContext, text: string): Instant {
  return instant(momentSent(c, momentOf(text)))
}

/** ISO 8601, `10/22/2026 00:36:18`, or a day of the year as one SDK writes it (`2026-10-295`). @throws FaultError 400 */
function momentOf(text: string): Instant {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{2}:\d{2}:\d{2}))?$/.exec(text)
  const ofYear = /^(\d{4})-\d{2}-(\d{3})$/.exec(text)
  try {
    if (american) {
      const [, month = '', day = '', year = '', time = '00:00:00'] = american
      return instant(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${time}Z`)
    }
    if (ofYear) return plus(instant(`${ofYear[1]}-01-01`), `P${Number(ofYear[2]) - 1}D`)
    return instant(hasTime(text) && !/(Z|[+-]\d{2}:?\d{2})$/i.test(text) ? `${text}Z` : text)
  } catch {
    throw badRequest(`${text} is not a date.`)
  }
}

function hasTime(text: string): boolean {
  return text.includes(':')
}
