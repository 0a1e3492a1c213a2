import { dayOf, type CalendarDate, type Instant, plusDays } from '../../kernel/calendar.ts'
import { asLicense } from '../../model/subscriptions/commerce-subscription.ts'
import type { License } from '../../model/subscriptions/license.ts'
import type { Customer } from '../../model/parties/customer.ts'
import type { MoveId, PartnerId } from '../../model/ids.ts'
import { skuOf } from '../../model/subscriptions/license-subscription.ts'
import { afterReplacing, replaced, type ReplacingLicenses } from '../../service/replacement.ts'
import { unusedTime } from '../../model/subscriptions/unused-time.ts'
import type { MoveTask, TaskKind } from './plan.ts'

/** What the moves of a customer leave to do, and to whom; done ones among them, in the order of the moves. */
export function tasksOf(customer: Customer, now: Instant): MoveTask[] {
  // Originals may cover for each other, so each is judged as if those before it were gone.
  let so = customer
  return customer.moves.rows().flatMap(({ id: move, partner, lines }) =>
    lines.flatMap(({ source: id, targets }) => {
      const source = asLicense(customer.subscriptions.get(id))
      if (!source) return []
      const tasks = tasksOfLine(so, { move, partner, source, targets }, dayOf(now))
      so = afterReplacing(so, { source: id, targets })
      return tasks
    }),
  )
}

/** One original that moves, or is planned to. */
export interface TaskLine {
  readonly move: MoveId | null
  readonly partner: PartnerId
  readonly source: License
  readonly targets: readonly ReplacingLicenses[]
}

export function tasksOfLine(customer: Customer, line: TaskLine, today: CalendarDate): MoveTask[] {
  const { source, move } = line
  const until = source.status === 'active' ? source.term.until : source.since
  const dueBy = plusDays(dayOf(until), -1)
  return steps(customer, line).map(({ done, kind, owner, ...step }) => {
    const day = kind === 'open-credit-case' || kind === 'await-credit' ? null : dueBy
    return {
      id: `${kind} ${source.id}`,
      move,
      subscription: source.id,
      kind,
      owner,
      done,
      overdue: !done && day !== null && day < today,
      users: step.users ?? [],
      dueBy: day,
    }
  })
}

interface Step {
  readonly kind: TaskKind
  readonly owner: string
  readonly done: boolean
  readonly users?: MoveTask['users']
}

function steps(customer: Customer, line: TaskLine): Step[] {
  const { partner, source, targets, move } = line
  const administrator = administratorOf(customer, partner)
  const isProvisioned = targets.every(({ subscription }) => isThere(customer, subscription))
  return [
    ...(targets.length === 0
      ? []
      : [{ kind: 'provision', owner: partner, done: move !== null && isProvisioned } as const]),
    ...reassigning(customer, line, administrator),
    {
      kind: 'end-source',
      owner: source.kind === 'csp-license' ? source.partner : administrator,
      done: source.status !== 'active' || !source.autoRenew,
    },
    ...asking(customer, source, administrator),
  ]
}

/** With delegated admin the partner does what the customer may do. */
export function administratorOf({ id, relationships }: Customer, partner: PartnerId) {
  return relationships.get(partner)?.delegatedAdmin === true ? partner : id
}

function isThere({ subscriptions }: Customer, id: License['id']): boolean {
  const status = subscriptions.get(id)?.status
  return status !== undefined && status !== 'pending'
}

/** Where the SKU stays, licences go on serving by themselves. */
function reassigning(customer: Customer, { source, targets }: TaskLine, owner: string): Step[] {
  if (targets.length === 0 || targets.some(({ offer }) => skuOf(offer) === source.sku)) return []
  const replacement = { source: source.id, targets }
  const users = replaced(customer, [replacement]).reassigned.get(source.id) ?? []
  return [{ kind: 'reassign', owner, done: users.length === 0, users }]
}

function asking(customer: Customer, source: License, owner: string): Step[] {
  const asked = customer.creditCases.get(source.id)
  const mayAsk = source.channel === 'web-direct' && source.billingCycle !== 'none'
  if (!asked && !(mayAsk && unusedTime(source) !== null)) return []
  const open: Step = { kind: 'open-credit-case', owner, done: asked !== undefined }
  if (!asked) return [open]
  return [open, { kind: 'await-credit', owner: 'microsoft', done: asked.decidedAt !== null }]
}
