import type { MoveDay, SubscriptionPlan } from '@understudy/domain'
import type { CalendarBand, CalendarLane, CalendarMarker, CalendarPhase } from '@understudy/ui'
import { dayNumber, dayText } from '@understudy/ui/days'

/** The words of the drawing. */
export interface OverlapWords {
  readonly original: (name: string) => string
  readonly replacement: (name: string) => string
  readonly phases: Readonly<Record<string, string>>
  readonly newActive: string
  readonly today: string
  readonly recommended: string
  readonly lastWithoutGap: string
  readonly serviceEnds: string
  readonly dataGoes: string
  readonly planned: string
  readonly paidTwiceDays: (count: number) => string
  readonly uncoveredDays: (count: number) => string
}

/** When the new licences are there: planned, or bought already. */
export interface Replacement {
  readonly name: string
  readonly from: string
  readonly until: string | null
}

const tones = {
  active: 'good',
  expired: 'warn',
  suspended: 'hollow',
  disabled: 'hollow',
  deleted: 'bad',
} as const satisfies Record<string, CalendarPhase['tone']>

/** The life of the original above that of what takes its place, with the days that matter. */
export function overlapOf(
  plan: SubscriptionPlan,
  today: string,
  replacements: readonly Replacement[],
  words: OverlapWords,
) {
  const { calendar, day, name } = plan
  const original: CalendarLane = {
    id: 'original',
    label: words.original(name),
    phases: calendar.phases
      .filter(({ phase }) => phase !== 'deleted')
      .map(({ phase, from, until }) => ({
        id: phase,
        label: words.phases[phase] ?? phase,
        from: from.slice(0, 10),
        until: until?.slice(0, 10) ?? null,
        tone: tones[phase],
      })),
  }
  return {
    lanes: [original, ...replacements.map((one, index) => laneOf(one, index, words))],
    markers: markersOf(plan, today, words),
    bands: day === null || replacements.length === 0 ? [] : bandsOf(plan, day, words),
  }
}

function laneOf({ name, from, until }: Replacement, index: number, words: OverlapWords) {
  const phase = { id: 'new', label: words.newActive, from, until, tone: 'accent' } as const
  return { id: `new-${index}`, label: words.replacement(name), phases: [phase] }
}

function markersOf({ calendar, day }: SubscriptionPlan, today: string, words: OverlapWords) {
  const { recommended, lastWithoutGap, serviceEndsAt, dataGoesAt } = calendar
  const marker = (id: string, label: string, on: string | null, tone: CalendarMarker['tone']) =>
    on === null ? [] : [{ id, label, on: on.slice(0, 10), tone }]
  const isPlanned = day !== null && day.on !== recommended && day.on !== today
  return [
    ...marker('today', words.today, today, 'neutral'),
    ...marker('recommended', words.recommended, recommended, 'good'),
    ...marker('planned', words.planned, isPlanned ? day.on : null, 'neutral'),
    ...marker('last-without-gap', words.lastWithoutGap, lastWithoutGap, 'warn'),
    ...marker('service-ends', words.serviceEnds, serviceEndsAt, 'bad'),
    ...marker('data-goes', words.dataGoes, dataGoesAt, 'bad'),
  ]
}

/** Days paid twice begin on the planned day; days without cover end on it. */
function bandsOf({ calendar }: SubscriptionPlan, day: MoveDay, words: OverlapWords) {
  const shifted = (from: string, days: number) => dayText(dayNumber(from) + days)
  const bands: CalendarBand[] = []
  if (day.paidTwiceDays > 0) {
    const label = words.paidTwiceDays(day.paidTwiceDays)
    const until = shifted(day.on, day.paidTwiceDays)
    bands.push({ id: 'paid-twice', label, from: day.on, until, tone: 'warn' })
  }
  if (day.uncoveredDays > 0) {
    const label = words.uncoveredDays(day.uncoveredDays)
    const from = calendar.serviceEndsAt.slice(0, 10)
    bands.push({ id: 'uncovered', label, from, until: shifted(day.on, 1), tone: 'bad' })
  }
  return bands
}

/** What is known of a day: the last row at or before it, when nothing changes in between. */
export function rowOf(days: readonly MoveDay[], day: string): MoveDay | undefined {
  return days.find(({ on }) => on === day)
}
