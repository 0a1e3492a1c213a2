import type { Tone } from '../tone.ts'
import { dayNumber, dayText, monthStarts } from './days.ts'

/** A stretch of days in which something is so. `until` is excluded; null while nobody knows an end. */
export interface CalendarPhase {
  readonly id: string
  readonly label: string
  readonly from: string
  readonly until: string | null
  /** `hollow` for what is kept and cannot be used. */
  readonly tone: Tone | 'hollow'
}

export interface CalendarLane {
  readonly id: string
  readonly label: string
  readonly phases: readonly CalendarPhase[]
}

/** A day of its own, drawn across all lanes. */
export interface CalendarMarker {
  readonly id: string
  readonly label: string
  readonly on: string
  readonly tone: Tone
}

/** Days that stand out across all lanes, such as those paid twice. */
export interface CalendarBand {
  readonly id: string
  readonly label: string
  readonly from: string
  readonly until: string
  readonly tone: Tone
}

export interface CalendarDays {
  readonly lanes: readonly CalendarLane[]
  readonly markers: readonly CalendarMarker[]
  readonly bands?: readonly CalendarBand[]
}

const laneHeight = 58
const barTop = 22
export const barHeight = 26
const markerLine = 19
const axisHeight = 26
/** Room between two words of one line, and between two days named below. */
const gap = 10
const tickRoom = 74
/** Room before the first and after the last day, as a share of all days. */
const breath = 0.04

/** Where everything stands in a drawing so many pixels wide. */
export function layoutCalendar(days: CalendarDays, width: number) {
  const range = rangeOf(days)
  const x = (day: number) => ((day - range.from) / (range.until - range.from)) * width
  const at = (day: string) => x(Math.min(range.until, Math.max(range.from, dayNumber(day))))
  const markers = stack(days.markers, at, width)
  const top = markers.reduce((rows, { row }) => Math.max(rows, row + 1), 0) * markerLine + gap
  const bottom = top + days.lanes.length * laneHeight
  const stretch = (from: string, until: string | null) => ({
    x: at(from),
    width: Math.max(2, (until === null ? width : at(until)) - at(from)),
  })
  return {
    width,
    top,
    bottom,
    height: bottom + axisHeight,
    markers: markers.map((marker) => ({ ...marker, y: (marker.row + 1) * markerLine - 5 })),
    lanes: days.lanes.map((lane, index) => ({
      lane,
      y: top + index * laneHeight,
      barY: top + index * laneHeight + barTop,
      bars: lane.phases.map((phase) => ({ phase, ...stretch(phase.from, phase.until) })),
    })),
    bands: (days.bands ?? []).map((band) => ({ band, ...stretch(band.from, band.until) })),
    ticks: ticksOf(range, width).map((day) => ({ day: dayText(day), x: x(day) })),
    xOf: at,
    /** The day under a point. */
    dayAt: (point: number) =>
      dayText(Math.floor(range.from + (point / width) * (range.until - range.from))),
  }
}

export type CalendarDrawing = ReturnType<typeof layoutCalendar>

function rangeOf({ lanes, markers, bands = [] }: CalendarDays) {
  const ends = [
    ...lanes.flatMap(({ phases }) => phases.flatMap(({ from, until }) => [from, until ?? from])),
    ...markers.map(({ on }) => on),
    ...bands.flatMap(({ from, until }) => [from, until]),
  ].map(dayNumber)
  const from = Math.min(...ends)
  const until = Math.max(...ends, from + 1)
  const room = Math.ceil((until - from) * breath)
  return { from: from - room, until: until + room }
}

/** Names of markers above the lanes, each on the first line where it has room. */
function stack(markers: readonly CalendarMarker[], at: (day: string) => number, width: number) {
  const ends: number[] = []
  return markers
    .toSorted((a, b) => dayNumber(a.on) - dayNumber(b.on))
    .map((marker) => {
      const x = at(marker.on)
      const length = textWidth(marker.label)
      const isAtEnd = x + length + gap > width
      const start = isAtEnd ? x - length - gap : x
      const free = ends.findIndex((end) => end <= start)
      const row = free === -1 ? ends.length : free
      ends[row] = isAtEnd ? x : x + length + gap
      return { marker, x, row, isAtEnd }
    })
}

/** About how wide a text of 12 pixels is; characters of East Asia are twice as wide. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 12.5 : 7.4), 0)
}

function ticksOf({ from, until }: { from: number; until: number }, width: number): number[] {
  const most = Math.max(2, Math.floor(width / tickRoom))
  const steps = [1, 2, 7, 14].map((step) => () => everyDays(from, until, step))
  const months = [1, 2, 3, 6, 12].map((step) => () => monthStarts(from, until, step))
  const fitting = [...steps, ...months].map((make) => make()).find(({ length }) => length <= most)
  return fitting ?? []
}

function everyDays(from: number, until: number, step: number): number[] {
  const count = Math.floor((until - from) / step) + 1
  return Array.from({ length: count }, (_, index) => from + index * step)
}
