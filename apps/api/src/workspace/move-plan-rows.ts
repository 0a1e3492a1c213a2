import {
  asLicense,
  movePlan,
  type CalendarDate,
  type Customer,
  type PartnerId,
  type World,
} from '@understudy/domain'
import type { Listing, SortValue } from './listing.ts'
import type { MovePlanRow } from './shapes.ts'

/** So many customers are worked out before others have their turn. */
const customersAtOnce = 25

/** What besides a customer's file decides about its rows. */
interface Basis {
  readonly partner: PartnerId
  readonly on: CalendarDate | undefined
}

/** Every licence subscription that a partner could take over. Others are answered while many customers are worked out. */
export async function movePlanRows(world: World, basis: Basis): Promise<MovePlanRow[]> {
  const rows: MovePlanRow[] = []
  const key = keyOf(world, basis)
  let worked = 0
  for (const customer of world.customers.rows()) {
    const found = kept.get(customer)
    if (found?.key === key) {
      rows.push(...found.rows)
      continue
    }
    worked += 1
    if (worked % customersAtOnce === 0) await new Promise((resolve) => setTimeout(resolve))
    const own = workedOut(world, customer, basis)
    kept.set(customer, { key, rows: own })
    rows.push(...own)
  }
  return rows
}

const kept = new WeakMap<Customer, { readonly key: string; readonly rows: MovePlanRow[] }>()

/** The day of the clock, the partner as it is, and the settings: all that can make other rows of the same file. */
function keyOf(world: World, { partner, on }: Basis): string {
  const { settings } = world
  const file = world.partners.get(partner)
  return JSON.stringify([world.now.slice(0, 10), partner, on, settings, file])
}

function workedOut(world: World, customer: Customer, { partner, on }: Basis): MovePlanRow[] {
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

/** From what asks least of anybody to what asks most. */
const verdicts = ['same', 'equivalent', 'different', 'discontinued'] as const

export const movePlanSorts = {
  customer: ({ customerName }) => customerName,
  subscription: ({ name }) => name,
  verdict: ({ verdict }) => verdicts.indexOf(verdict),
  best: ({ best }) => best?.names.join(' + ') ?? null,
  users: ({ assigned }) => assigned,
  ends: ({ endsAt }) => endsAt,
  recommended: ({ recommended }) => recommended,
  blocked: ({ blockedBy }) => blockedBy[0]?.rule ?? null,
} as const satisfies Readonly<Record<string, (row: MovePlanRow) => SortValue>>

export function movePlanListing(rows: readonly MovePlanRow[]): Listing<MovePlanRow> {
  return {
    rows,
    idOf: ({ customer, subscription }) => `${customer} ${subscription}`,
    sorts: movePlanSorts,
    textOf: ({ customer, customerName, name, best }) => [
      customer,
      customerName,
      name,
      ...(best?.names ?? []),
    ],
  }
}
