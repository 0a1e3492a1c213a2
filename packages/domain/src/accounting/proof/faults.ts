import { minutesOf } from '../../kernel/interval.ts'
import type { EntitlementId, MeterId, PartnerId } from '../../model/ids.ts'
import type { Period } from '../../model/ledger/period.ts'
import { isOfOnePayer, type Claim, type Said } from './claims.ts'
import type { Layers, Piece } from './pieces.ts'

/** What can be wrong with a unit, and the rule that it breaks. */
export const faultRules = {
  'billed-to-nobody': 'AZT-10',
  'billed-twice': 'INV-03',
  'billed-to-two': 'AZT-10',
  'billed-without-running': 'INV-03',
  'billed-to-another': 'BILL-01',
  'counted-wrongly': 'INV-13',
} as const
export type UsageFaultKind = keyof typeof faultRules
export const usageFaultKinds = Object.keys(faultRules) as UsageFaultKind[]

/** What is counted: a meter of an Azure subscription. */
interface Unit {
  readonly entitlement: EntitlementId
  readonly meter: MeterId | null
}

/** Units that are not where they should be: which, who is asked for them, on which invoices, and by which events. */
export interface UsageFault extends Period, Unit {
  readonly kind: UsageFaultKind
  readonly rule: (typeof faultRules)[UsageFaultKind]
  readonly partners: readonly PartnerId[]
  readonly invoices: readonly string[]
  /** Positions in the log. */
  readonly events: readonly number[]
}

/** Every fault in pieces of time; one that goes on from piece to piece is told once. */
export function faultsIn(
  unit: Unit,
  pieces: readonly Piece[],
  claims: readonly Claim[],
): UsageFault[] {
  const found: UsageFault[] = []
  for (const piece of pieces) {
    const kind = faultOf(piece)
    if (kind === null) continue
    const fault = faultOn(unit, kind, piece, [...piece.paid, ...piece.claims])
    const last = found.at(-1)
    if (last !== undefined && goesOn(last, fault)) {
      found[found.length - 1] = { ...last, until: fault.until }
    } else found.push(fault)
  }
  const miscounted = claims.filter(
    (claim) => claim.asked !== null && claim.asked !== minutesOf(claim),
  )
  return [...found, ...miscounted.map((claim) => faultOn(unit, 'counted-wrongly', claim, [claim]))]
}

function faultOf({ running, paid, claims }: Layers): UsageFaultKind | null {
  if (running.length > 1) return 'counted-wrongly'
  const said = claims.length > 1 ? claims : paid
  const [first, second] = said
  if (first !== undefined && second !== undefined) {
    return said.every(({ partner }) => partner === first.partner) ? 'billed-twice' : 'billed-to-two'
  }
  const [claim] = claims
  if (claim === undefined) return running.length > 0 ? 'billed-to-nobody' : 'billed-without-running'
  if (running.length === 0) return 'billed-without-running'
  return paid.some((one) => isOfOnePayer(one, claim)) ? null : 'billed-to-another'
}

function faultOn(
  unit: Unit,
  kind: UsageFaultKind,
  { from, until }: Period,
  said: readonly (Said & { readonly invoice?: string | null })[],
): UsageFault {
  return {
    kind,
    rule: faultRules[kind],
    ...unit,
    from,
    until,
    partners: distinct(said.flatMap(({ partner }) => partner ?? [])),
    invoices: distinct(said.flatMap(({ invoice }) => invoice ?? [])),
    events: [...new Set(said.map(({ cause }) => cause))].toSorted((a, b) => a - b),
  }
}

function distinct<Text extends string>(texts: readonly Text[]): Text[] {
  return [...new Set(texts)].toSorted()
}

function goesOn(last: UsageFault, next: UsageFault): boolean {
  const withoutTime = ({ from: _from, until: _until, ...rest }: UsageFault) => JSON.stringify(rest)
  return last.until === next.from && withoutTime(last) === withoutTime(next)
}
