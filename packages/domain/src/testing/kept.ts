import { dueOf } from '../engine/due.ts'
import { invariant } from '../kernel/invariant.ts'
import { canonicalJson, fromPlain, toPlain } from '../kernel/plain.ts'
import type { Customer } from '../model/parties/customer.ts'
import { licenseHoldersOf } from '../model/tenant/license-holders.ts'
import { customerOf, type World } from '../model/world.ts'
import { coverageOf } from '../service/coverage.ts'
import { queuesOf } from '../service/license-queues.ts'
import { projectedLosses } from '../service/projected-losses.ts'
import { unitsBySku } from '../service/sku-pool.ts'
import { chargesOf } from '../accounting/license-charges.ts'
import { subjectsOf } from './agenda.ts'

/**
 * Fails unless everything that is kept beside the files is what a copy of the world says, which shares nothing with it,
 * so that all of it is worked out anew.
 */
export function auditKept(world: World): void {
  const copy = copyOf(world)
  for (const subject of subjectsOf(world)) {
    check(`what is due for ${subject.id}`, dueOf(world, subject), dueOf(copy, subject))
  }
  for (const customer of world.customers.rows()) {
    const anew = keptWith(customerOf(copy, customer.id), copy)
    for (const [what, kept] of Object.entries(keptWith(customer, world))) {
      check(`${what} of ${customer.id}`, kept, anew[what])
    }
  }
}

function copyOf(world: World): World {
  return fromPlain(JSON.parse(JSON.stringify(toPlain(world)))) as World
}

function keptWith(customer: Customer, { settings }: World): Readonly<Record<string, unknown>> {
  const { users, subscriptions } = customer
  return {
    holders: licenseHoldersOf(users),
    queues: [...queuesOf(users)].map(([sku, queue]) => [sku, queue.users]),
    units: [...unitsBySku(subscriptions)],
    coverage: coveredIn(customer),
    losses: projectedLosses(customer, settings),
    charges: subscriptions.each(chargesOf).map(({ all }) => all),
  }
}

/** Users covered by nothing may be in it or not. */
function coveredIn(customer: Customer) {
  return [...coverageOf(customer)].flatMap(([user, { served, missing, locked }]) =>
    served.size + missing.length + locked.size === 0
      ? []
      : [[user, [...served].sort(), missing, [...locked].sort()]],
  )
}

function check(what: string, kept: unknown, anew: unknown): void {
  const [had, is] = [kept, anew].map((one) => canonicalJson(one ?? null))
  invariant(had === is, `${what} is kept as ${had}, and is ${is}`)
}
