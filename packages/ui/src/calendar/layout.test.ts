import { expect, test } from 'vitest'
import { dayNumber, dayText, monthStarts } from './days.ts'
import { layoutCalendar, type CalendarDays } from './layout.ts'

const old = {
  id: 'old',
  label: 'Active',
  from: '2020-03-01',
  until: '2020-06-01',
  tone: 'good',
} as const
const next = {
  id: 'new',
  label: 'Active',
  from: '2020-05-20',
  until: null,
  tone: 'accent',
} as const
const days = {
  lanes: [
    { id: 'a', label: 'E4', phases: [old] },
    { id: 'b', label: 'E5', phases: [next] },
  ],
  markers: [
    { id: 'today', label: 'Today', on: '2020-03-10', tone: 'neutral' },
    { id: 'safe', label: 'Recommended day', on: '2020-05-20', tone: 'good' },
    { id: 'last', label: 'Last day without a gap', on: '2020-05-22', tone: 'warn' },
  ],
} as const satisfies CalendarDays

test('a day is a number and back', () => {
  expect(dayText(dayNumber('2020-02-29'))).toBe('2020-02-29')
  expect(dayNumber('2020-03-01T23:59:59Z') - dayNumber('2020-02-29')).toBe(1)
})

test('months start where they start', () => {
  const starts = monthStarts(dayNumber('2020-01-15'), dayNumber('2020-08-01'), 3)
  expect(starts.map(dayText)).toEqual(['2020-04-01', '2020-07-01'])
})

test('what overlaps in time overlaps in the drawing', () => {
  const [first, second] = layoutCalendar(days, 1000).lanes.flatMap(({ bars }) => bars)
  const end = (first?.x ?? 0) + (first?.width ?? 0)
  expect(second?.x).toBeLessThan(end)
  expect(second?.x).toBeGreaterThan(first?.x ?? 0)
})

test('what has no end goes on to the edge', () => {
  const bar = layoutCalendar(days, 1000).lanes[1]?.bars[0]
  expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBe(1000)
})

test('markers close to one another stand on lines of their own, inside the drawing', () => {
  for (const width of [320, 1000]) {
    const { markers } = layoutCalendar(days, width)
    const [, safe, last] = markers
    expect(safe?.row).not.toBe(last?.row)
    expect(last?.isAtEnd).toBe(true)
  }
})

test('the day under a point is the day drawn there', () => {
  const drawing = layoutCalendar(days, 1000)
  expect(drawing.dayAt(drawing.xOf('2020-05-20') + 1)).toBe('2020-05-20')
})

test('days named below keep their distance at any width', () => {
  for (const width of [300, 600, 1400]) {
    const { ticks } = layoutCalendar(days, width)
    const gaps = ticks.slice(1).map(({ x }, index) => x - (ticks[index]?.x ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThan(40)
  }
})
