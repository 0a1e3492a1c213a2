import { earnsCredit } from '../catalog/index.ts'
import { dayOf, nextDay, startOf } from '../kernel/calendar.ts'
import { clip, type Interval } from '../kernel/interval.ts'
import type { AzureSubscription } from '../model/azure/azure-subscription.ts'
import type { Period } from '../model/ledger/period.ts'
import { daysOf } from './rated-days.ts'

type Accessed = Pick<AzureSubscription, 'access' | 'formerAccess'>

/**
 * The parts of a time that lie on days of which somebody held an eligible role for all 24 hours, days in a row joined. Who
 * held it does not matter, as long as it was one of these; nor does it that only a part of a day is paid for.
 */
export function earnedRuns(azure: Accessed, principals: readonly string[], part: Period): Period[] {
  const held = heldBy(azure, principals)
  const last = lastDayEnd(part)
  if (
    held.some(
      ({ from, until }) => from <= startOf(dayOf(part.from)) && (until === null || until >= last),
    )
  ) {
    return [part]
  }
  const runs: Period[] = []
  for (const day of daysOf(part)) {
    if (!isCovered(held, wholeDayOf(day))) continue
    const before = runs.at(-1)
    if (before?.until === day.from) runs[runs.length - 1] = { from: before.from, until: day.until }
    else runs.push(day)
  }
  return runs
}

/** The end of the last UTC day that a time lies on: until then a role may be taken away, and the day with it. */
export function lastDayEnd({ until }: Period) {
  const midnight = startOf(dayOf(until))
  return midnight === until ? until : startOf(nextDay(dayOf(until)))
}

function wholeDayOf(day: Period): Period {
  return { from: startOf(dayOf(day.from)), until: lastDayEnd(day) }
}

/** When somebody held a role that earns, in order of its beginning. */
function heldBy({ access, formerAccess }: Accessed, principals: readonly string[]): Interval[] {
  return [...formerAccess, ...access.map((one) => ({ ...one, until: null }))]
    .filter(({ principal, role }) => principals.includes(principal) && earnsCredit(role))
    .map(({ since, until }) => ({ from: since, until }))
    .sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))
}

function isCovered(held: readonly Interval[], day: Period): boolean {
  let reached = day.from
  for (const one of held) {
    const part = clip(one, day.from, day.until)
    if (part !== null && part.from <= reached && part.until > reached) reached = part.until
  }
  return reached === day.until
}
