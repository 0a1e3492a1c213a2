import {
  asLicense,
  coverageOf,
  poolsOf,
  type Customer,
  type License,
  type SkuPool,
} from '@understudy/domain'
import type { SandboxWords } from '@understudy/messages'
import type { GraphEdge, GraphNode, Tone } from '@understudy/ui'
import type { Drawing } from './drawing-of.ts'

/** What the words of a drawing need from the reader's language. */
export interface Speech {
  readonly words: SandboxWords['drawing']
  readonly statusOf: (status: string) => string
  readonly dayOf: (moment: string) => string
}

/** A customer's licences: what was bought elsewhere on the left, the pools in the middle, what is in CSP on the right. */
export function licenseDrawingOf(customer: Customer, speech: Speech): Drawing {
  const { licenses: words } = speech.words
  const subscriptions = customer.subscriptions.rows().flatMap((one) => asLicense(one) ?? [])
  const isBought = ({ kind }: License) => kind === 'license-elsewhere'
  const pools = poolsOf(customer)
  const bought = subscriptions.filter(isBought)
  const nodes = [
    ...subscriptions.map((one) => subscriptionNode(one, isBought(one) ? 0 : 2, speech)),
    ...pools.map((pool) => poolNode(pool, speech)),
  ]
  const edges = subscriptions
    .filter(({ status }) => status !== 'deleted')
    .map((one): GraphEdge => {
      const [here, pool] = [`subscription ${one.id}`, `pool ${one.sku}`]
      const ends = isBought(one) ? { from: here, to: pool } : { from: pool, to: here }
      return { id: `edge ${one.id}`, ...ends, tone: one.status === 'active' ? 'accent' : 'muted' }
    })
  return {
    nodes,
    edges,
    headings: [words.bought, words.pools, words.inCsp],
    description: words.summary(bought.length, pools.length, subscriptions.length - bought.length),
  }
}

const tones: Readonly<Record<License['status'], Tone>> = {
  pending: 'accent',
  active: 'good',
  expired: 'warn',
  suspended: 'bad',
  disabled: 'bad',
  deleted: 'muted',
}

function subscriptionNode(
  { id, name, quantity, status, term, since }: License,
  column: number,
  { words, statusOf, dayOf }: Speech,
): GraphNode {
  const until = status === 'active' ? words.licenses.until(dayOf(term.until)) : dayOf(since)
  return {
    id: `subscription ${id}`,
    label: name,
    detail: `${quantity} · ${statusOf(status)} ${until}`,
    tone: tones[status],
    column,
  }
}

function poolNode(
  { sku, usable, locked, pending, consumed }: SkuPool,
  { words, statusOf }: Speech,
): GraphNode {
  const rest = [
    ...(locked > 0 ? [words.licenses.locked(locked)] : []),
    ...(pending > 0 ? [`${pending} ${statusOf('pending').toLowerCase()}`] : []),
  ]
  const tone = consumed > usable ? 'bad' : consumed > 0 ? 'good' : 'neutral'
  return {
    id: `pool ${sku}`,
    label: sku,
    detail: [words.licenses.assigned(consumed, usable), ...rest].join(' · '),
    tone: usable + locked + pending === 0 && consumed === 0 ? 'muted' : tone,
    column: 1,
  }
}

export const standings = ['served', 'partly', 'without', 'unlicensed'] as const
export type UserStanding = (typeof standings)[number]

/** How somebody stands: what is assigned is provided, in part or not at all; or nothing is assigned. */
export interface PersonDrawn {
  readonly id: string
  readonly name: string
  readonly standing: UserStanding
  /** Short names of what is assigned and not provided. */
  readonly missing: readonly string[]
}

/** Everybody who was not removed, in order of their ids. */
export function peopleOf(customer: Customer): readonly PersonDrawn[] {
  const covered = coverageOf(customer)
  return customer.users.rows().flatMap(({ id, name, licenses, deletedAt }): PersonDrawn[] => {
    if (deletedAt !== null) return []
    const { served, missing = [] } = covered.get(id) ?? {}
    const isServed = (served?.size ?? 0) > 0
    const standing = missing.length === 0 ? 'served' : isServed ? 'partly' : 'without'
    return [{ id, name, missing, standing: licenses.length === 0 ? 'unlicensed' : standing }]
  })
}
