import { isWorkingDay, meter } from '@understudy/domain/catalog'
import {
  dayOf,
  daysBetween,
  decimal,
  drawn,
  minutesBetween,
  momentIn,
  plus,
  plusDays,
  startOf,
  weekday,
  type CalendarDate,
  type Decimal,
  type Instant,
} from '@understudy/domain/kernel'
import type { Consumption } from './azure.ts'

type One = Extract<NonNullable<Consumption>, readonly unknown[]>[number]

/** Each meter by itself; none where nothing is counted. */
export function metersOf(usage: Consumption): readonly One[] {
  if (usage === null) return []
  return Array.isArray(usage) ? usage : [usage]
}

/** Units times minutes within one UTC day: the day is cut wherever a rate may change, and each piece asked for its rate. */
export function unitMinutes(usage: One, from: Instant, until: Instant): Decimal {
  const cuts = [...turningPoints(usage, dayOf(from)), until]
    .filter((moment) => moment > from && moment <= until)
    .toSorted()
  let sum = decimal(0)
  let at = from
  for (const cut of cuts) {
    sum = sum.plus(decimal(rateAt(usage, at)).times(minutesBetween(at, cut)))
    at = cut
  }
  return sum
}

/**
 * What so many units times minutes cost from the first on, in dollars times sixty, so that nothing is divided before it is cut:
 * unit number u costs the price of the last tier that begins below it.
 */
export function costOf(meterId: string, counted: Decimal): Decimal {
  const tiers = meter(meterId)?.tiers ?? []
  let cost = decimal(0)
  let left = counted
  for (const { from, priceUsd } of tiers.toReversed()) {
    const bound = decimal(from).times(60)
    if (left.lte(bound)) continue
    cost = cost.plus(left.minus(bound).times(priceUsd))
    left = bound
  }
  return cost
}

function turningPoints({ profile }: One, day: CalendarDate): Instant[] {
  switch (profile?.follows) {
    case 'office-hours':
      return [-1, 0, 1].flatMap((away) => {
        const local = plusDays(day, away)
        const { zone, opens, closes } = profile
        return [momentIn(zone, local, opens), momentIn(zone, local, closes)]
      })
    case 'bursts':
      return burstOn(profile, day) ?? []
    default:
      return []
  }
}

function rateAt({ unitsPerHour, profile }: One, moment: Instant): string {
  const day = dayOf(moment)
  switch (profile?.follows) {
    case undefined:
      return unitsPerHour
    case 'growing': {
      const last = day < profile.until ? day : profile.until
      const grown = last < profile.from ? 0 : daysBetween(profile.from, last)
      return decimal(unitsPerHour).plus(decimal(profile.by).times(grown)).toFixed()
    }
    case 'bursts': {
      const [begins, ends] = burstOn(profile, day) ?? []
      const isBurst =
        begins !== undefined && ends !== undefined && begins <= moment && moment < ends
      return isBurst ? profile.unitsPerHour : unitsPerHour
    }
    case 'office-hours':
      return isOpen(profile, moment) ? unitsPerHour : '0'
  }
}

type Profile = NonNullable<One['profile']>
type Office = Extract<Profile, { readonly follows: 'office-hours' }>
type Bursts = Extract<Profile, { readonly follows: 'bursts' }>

function isOpen({ zone, opens, closes, country }: Office, moment: Instant): boolean {
  return [-1, 0, 1].some((away) => {
    const local = plusDays(dayOf(moment), away)
    const works = country === undefined ? weekday(local) < 6 : isWorkingDay(local, country)
    return works && momentIn(zone, local, opens) <= moment && moment < momentIn(zone, local, closes)
  })
}

function burstOn({ seed, percent, hours }: Bursts, day: CalendarDate): [Instant, Instant] | null {
  if (drawn(seed, ['burst', day], 99) >= percent) return null
  const begins = plus(startOf(day), `PT${drawn(seed, ['burst-hour', day], 24 - hours)}H`)
  return [begins, plus(begins, `PT${hours}H`)]
}
