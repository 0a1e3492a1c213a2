import type { ListPlace, PageAsked, SortValue } from '@understudy/domain'
import { BadContinuation } from './errors.ts'
import type { Log } from './log.ts'
import { positionMax } from './position.ts'

/** What a part of a place can be: a text, a number, a number of a position's kind, or nothing beside these. */
type PlacePart = 'text' | 'text?' | 'number?' | 'position'

/** In which order a place was found, and what its parts are. */
export interface PlaceShape {
  readonly order: string
  readonly parts: readonly PlacePart[]
}

/** The log, the order and the place of the last row seen, as text that survives a URL. */
export function continuationOf(
  { incarnation }: Pick<Log, 'incarnation'>,
  order: string,
  place: ListPlace,
): string {
  const bytes = new TextEncoder().encode(JSON.stringify([incarnation, order, ...place]))
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The place behind a continuation of this log and order; null at the first page. @throws BadContinuation */
export function placeSought(
  { incarnation }: Pick<Log, 'incarnation'>,
  { continuation }: PageAsked,
  { order, parts }: PlaceShape,
): ListPlace | null {
  if (continuation === undefined) return null
  const given = parsed(continuation)
  if (!Array.isArray(given) || given[0] !== incarnation || given[1] !== order) {
    throw new BadContinuation()
  }
  const place: unknown[] = given.slice(2)
  const fits =
    place.length === parts.length && parts.every((part, index) => isPart(place[index], part))
  if (!fits) throw new BadContinuation()
  return place as SortValue[]
}

/** Texts are such as a database can keep; positions such as a log can have. */
function isPart(value: unknown, part: PlacePart): boolean {
  switch (part) {
    case 'text':
      return typeof value === 'string' && value.isWellFormed() && !value.includes('\0')
    case 'text?':
      return value === null || isPart(value, 'text')
    case 'number?':
      return value === null || (typeof value === 'number' && Number.isFinite(value))
    case 'position':
      return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= positionMax
  }
}

function parsed(continuation: string): unknown {
  try {
    const text = atob(continuation.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new BadContinuation()
  }
}
