import { z } from 'zod'
import type { MoveOption } from '../../catalog/index.ts'
import { dateField, instantField } from '../../kernel/fields.ts'
import type { Refusal } from '../../kernel/decision.ts'
import { customerField, type CustomerId } from '../../model/ids.ts'
import type { Customer } from '../../model/parties/customer.ts'
import { asLicense } from '../../model/subscriptions/commerce-subscription.ts'
import type { World } from '../../model/world.ts'
import type { List, ListAsked } from '../lists/list.ts'
import { pageFields } from '../page.ts'
import { listReading, searchField, sortField, yesOrNo } from '../lists/list-reading.ts'
import { refusalShape } from '../requirement-shape.ts'
import { shapeOf } from '../shapes.ts'
import { movePlan } from './move-plan.ts'
import type { MoveCalendar, SubscriptionPlan } from './plan.ts'
import { moveFields } from './reading.ts'
import { moveOptionShape, subscriptionPlanShape } from './shape.ts'

/** One subscription of a plan, without its calendar and its further options. */
export interface MovePlanRow extends Omit<
  SubscriptionPlan,
  'options' | 'reassign' | 'losses' | 'calendar'
> {
  readonly customer: CustomerId
  readonly customerName: string
  /** The first of the options; null when there is none. */
  readonly best: MoveOption | null
  readonly recommended: MoveCalendar['recommended']
  readonly lastWithoutGap: MoveCalendar['lastWithoutGap']
  readonly serviceEndsAt: MoveCalendar['serviceEndsAt']
  readonly dataGoesAt: MoveCalendar['dataGoesAt']
  readonly usersToReassign: number
  readonly usersLosing: number
  /** Broken requirements between partner and customer, in order of precedence. */
  readonly blockedBy: readonly Refusal[]
}

/** From what asks least of anybody to what asks most. */
const verdicts = ['same', 'equivalent', 'different', 'discontinued'] as const

const question = z.strictObject({
  ...moveFields,
  search: searchField('the names of the customer, the subscription or its best way'),
  verdict: z.enum(verdicts).optional(),
  blocked: yesOrNo('Only those with, or without, something in the way.'),
  sort: sortField([
    'customer',
    'subscription',
    'verdict',
    'best',
    'users',
    'ends',
    'recommended',
    'blocked',
  ]),
  ...pageFields,
})

type Asked = z.output<typeof question>

interface PortfolioAsked extends ListAsked {
  readonly verdict?: (typeof verdicts)[number] | undefined
  readonly blocked?: 'true' | 'false' | undefined
}

const portfolio: List<MovePlanRow, PortfolioAsked> = {
  columns: {
    customer: { kind: 'text', told: ({ customerName }) => customerName },
    subscription: { kind: 'text', told: ({ name }) => name },
    verdict: { kind: 'number', told: ({ verdict }) => verdicts.indexOf(verdict) },
    best: { kind: 'text', told: ({ best }) => best?.names.join(' + ') ?? null },
    users: { kind: 'number', told: ({ assigned }) => assigned },
    ends: { kind: 'text', told: ({ endsAt }) => endsAt },
    recommended: { kind: 'text', told: ({ recommended }) => recommended },
    blocked: { kind: 'text', told: ({ blockedBy }) => blockedBy[0]?.rule ?? null },
  },
  isAsked: (row, { verdict, blocked }) =>
    (verdict === undefined || row.verdict === verdict) &&
    (blocked === undefined || blocked === String(row.blockedBy.length > 0)),
  textsOf: ({ customer, customerName, name, best }) => [
    customer,
    customerName,
    name,
    ...(best?.names ?? []),
  ],
  id: ['text', 'text'],
  idOf: ({ customer, subscription }) => [customer, subscription],
}

/** Every licence subscription that a partner could take over, of all its customers. */
export const movePlans = listReading({
  name: 'move-plans',
  summary: 'Every licence subscription that a partner could take over, page by page',
  question,
  row: shapeOf<MovePlanRow>(
    subscriptionPlanShape
      .omit({ options: true, reassign: true, losses: true, calendar: true })
      .extend({
        customer: customerField,
        customerName: z.string(),
        best: moveOptionShape.nullable(),
        recommended: dateField.nullable(),
        lastWithoutGap: dateField.nullable(),
        serviceEndsAt: instantField,
        dataGoesAt: instantField,
        usersToReassign: z.int(),
        usersLosing: z.int(),
        blockedBy: z.array(refusalShape),
      }),
  ),
  list: portfolio,
  kept: null,
  rowsOf: (customer, world, asked) => {
    const basis = basisOf(world, asked)
    const found = kept.get(customer)
    if (found?.basis === basis) return found.rows
    const rows = rowsOf(customer, world, asked)
    kept.set(customer, { basis, rows })
    return rows
  },
  shown: (row) => row,
})

/** Worked out once for each state of a customer's file, which is a value, and of what else decides about its rows. */
const kept = new WeakMap<
  Customer,
  { readonly basis: string; readonly rows: readonly MovePlanRow[] }
>()
const bases = new WeakMap<World, Map<string, string>>()

/** The day of the clock, the partner as it is, and the settings: all that can make other rows of the same file. */
function basisOf(world: World, { partner, on }: Asked): string {
  const known = bases.get(world) ?? new Map<string, string>()
  bases.set(world, known)
  const asked = `${partner} ${on}`
  const { now, settings, partners } = world
  const basis =
    known.get(asked) ?? JSON.stringify([now.slice(0, 10), asked, settings, partners.get(partner)])
  known.set(asked, basis)
  return basis
}

function rowsOf(customer: Customer, world: World, { partner, on }: Asked): MovePlanRow[] {
  if (!customer.subscriptions.rows().some((one) => asLicense(one))) return []
  const asked = { customer: customer.id, partner, ...(on === undefined ? {} : { on }) }
  const plan = movePlan(world, asked)
  const blockedBy = plan.requirements
    .filter(({ holds, inForce }) => inForce && !holds)
    .map(({ holds: _, inForce: __, from: ___, ...refusal }) => refusal)
  return plan.subscriptions.map(({ options, reassign, losses, calendar, ...rest }) => ({
    customer: customer.id,
    customerName: customer.name,
    ...rest,
    best: options[0] ?? null,
    recommended: calendar.recommended,
    lastWithoutGap: calendar.lastWithoutGap,
    serviceEndsAt: calendar.serviceEndsAt,
    dataGoesAt: calendar.dataGoesAt,
    usersToReassign: reassign.length,
    usersLosing: losses.length,
    blockedBy,
  }))
}
