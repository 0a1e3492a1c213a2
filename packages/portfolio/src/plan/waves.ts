import {
  dayOf,
  isWorkingDay,
  nextDay,
  type CalendarDate,
  type CustomerId,
  type Instant,
} from '@understudy/domain'
import type { FlowRow } from '../board/flow.ts'
import { comparing, type PlanOrder } from './order.ts'

/** Between which bounds a plan goes. */
export interface Constraints {
  /** The first day on which anything may begin. */
  readonly from: CalendarDate
  /** Customers that begin on one day, at most. */
  readonly perDay: number
  /** Days on which nothing begins, first and last counted. */
  readonly freezes: readonly { readonly from: CalendarDate; readonly to: CalendarDate }[]
  /** Whose weekends and public holidays are kept. */
  readonly country: string
  /** Who comes first; whoever needs least when it is left out. */
  readonly order?: PlanOrder | undefined
}

/** The customers that begin on one day, in order. */
export interface Wave {
  readonly day: CalendarDate
  readonly customers: readonly CustomerId[]
}

/** Further than this no free day is looked for: the freezes leave none. */
const daysMax = 3660

/**
 * Who begins on which day, in the order that is asked for; nobody before what has to be waited for, and whoever is blocked on no
 * day. Working days that no freeze covers, each filled before the next.
 */
export function wavesOf(
  rows: readonly FlowRow[],
  constraints: Constraints,
  dates: ReadonlyMap<CustomerId, Instant>,
): Wave[] {
  const compare = comparing(constraints.order ?? 'risk', dates)
  const waiting = rows
    .filter(({ standing }) => standing !== 'blocked' && standing !== 'nothing-to-do')
    .map((row) => ({ row, earliest: earliestOf(row, constraints.from) }))
    .toSorted((a, b) => compare(a.row, b.row))
  const waves: Wave[] = []
  let left = waiting
  let day = constraints.from
  for (let count = 0; left.length > 0 && count < daysMax; count += 1, day = nextDay(day)) {
    if (!isOpen(day, constraints)) continue
    const now = day
    const next = left.filter(({ earliest }) => earliest <= now).slice(0, constraints.perDay)
    if (next.length === 0) continue
    waves.push({ day, customers: next.map(({ row }) => row.customer) })
    left = left.filter((one) => !next.includes(one))
  }
  return waves
}

/** A step that waits ends on a day; the order follows on the next. */
function earliestOf({ steps }: FlowRow, from: CalendarDate): CalendarDate {
  const waits = steps.flatMap(({ mend }) => (mend.by === 'waiting' ? [mend.until] : []))
  const until = waits.toSorted().at(-1)
  return until === undefined ? from : later(afterDay(until), from)
}

function afterDay(moment: Instant): CalendarDate {
  const day = dayOf(moment)
  return moment.endsWith('T00:00:00Z') ? day : nextDay(day)
}

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b
}

function isOpen(day: CalendarDate, { freezes, country }: Constraints): boolean {
  return isWorkingDay(day, country) && !freezes.some(({ from, to }) => from <= day && day <= to)
}
