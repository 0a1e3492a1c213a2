import type { Instant } from '../../kernel/calendar.ts'
import type { Period } from '../../model/ledger/period.ts'
import type { Claim, Said } from './claims.ts'

/** Running time, who pays for it, and what is said of it: three accounts of the same minutes. */
export interface Layers {
  readonly running: readonly Period[]
  readonly paid: readonly Said[]
  readonly claims: readonly Claim[]
}

/** A piece of time within which nothing begins or ends, with what covers it. */
export interface Piece extends Period, Layers {}

/** All time that any layer covers, in order, cut wherever something begins or ends. */
export function piecesOf({ running, paid, claims }: Layers): Piece[] {
  const all: readonly Period[] = [...running, ...paid, ...claims]
  const cuts = [...new Set(all.flatMap(({ from, until }) => [from, until]))].toSorted()
  const [runningAt, paidAt, claimsAt] = [sweep(running), sweep(paid), sweep(claims)]
  return cuts.flatMap((from, place) => {
    const piece = { running: runningAt(from), paid: paidAt(from), claims: claimsAt(from) }
    const until = cuts[place + 1]
    const isCovered = Object.values(piece).some(({ length }) => length > 0)
    return until === undefined || !isCovered ? [] : [{ from, until, ...piece }]
  })
}

/** What covers a moment; asked for later and later moments. */
function sweep<One extends Period>(periods: readonly One[]): (moment: Instant) => readonly One[] {
  const coming = periods.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))
  let next = 0
  let open: One[] = []
  return (moment) => {
    open = open.filter(({ until }) => until > moment)
    for (let one = coming[next]; one !== undefined && one.from <= moment; one = coming[next]) {
      next += 1
      if (one.until > moment) open.push(one)
    }
    return [...open]
  }
}
