import { containsService, servicesOfSku } from '../catalog/index.ts'
import { evolve, type RecordedEvent } from '../engine/evolve.ts'
import type { MemoryWorkspace } from '../engine/execute.ts'
import { minutesBetween } from '../kernel/calendar.ts'
import { invariant } from '../kernel/invariant.ts'
import type { Customer } from '../model/parties/customer.ts'
import { poolsOf } from '../service/sku-pool.ts'
import { emptyWorld } from '../model/world.ts'

/**
 * What a log says of everybody's services, worked out a second time: slowly, from nothing but who holds what and
 * which subscriptions serve, with none of the code that keeps the record.
 */
export interface LicenseLedger {
  /** Minutes without something assigned, by customer and user. */
  readonly minutes: ReadonlyMap<string, number>
  /** What contradicts the promise that nobody loses anything unnamed. */
  readonly unnamed: readonly string[]
}

/** Services by user, as a set of names. */
type Names = ReadonlyMap<string, ReadonlySet<string>>
const none: ReadonlySet<string> = new Set()

export function licenseLedger({ log }: Pick<MemoryWorkspace, 'log'>): LicenseLedger {
  const minutes = new Map<string, number>()
  const unnamed: string[] = []
  const said = new Map<string, number>()
  const stoppedAt = new Map<string, number>()
  const lostAt = new Map<string, number>()
  let world = emptyWorld
  for (const recorded of log) {
    for (const customer of world.customers.rows()) {
      for (const [user, missing] of servicesNow(customer).missing) {
        if (missing.size === 0) continue
        const key = `${customer.id} ${user}`
        const passed = minutesBetween(world.now, recorded.at)
        minutes.set(key, (minutes.get(key) ?? 0) + passed)
      }
    }
    const before = world
    world = evolve(world, recorded)
    noteSaid(recorded, said)
    const id = 'customer' in recorded.event ? recorded.event.customer : undefined
    const [had, has] = [before, world].map((one) => id && one.customers.get(id))
    if (!had || !has) continue
    const now = servicesNow(has).provided
    for (const [user, services] of servicesNow(had).provided) {
      for (const service of services) {
        if (provides(now.get(user) ?? none, service)) continue
        check('stops', `${had.id} ${user} ${service}`, recorded, stoppedAt)
      }
    }
    for (const { id: user, lost } of has.users.rows()) {
      for (const { service } of lost.slice(had.users.get(user)?.lost.length ?? 0)) {
        check('loses data of', `${had.id} ${user} ${service}`, recorded, lostAt)
      }
    }
  }
  return { minutes, unnamed }

  /** Each end needs a word of its own: one that was said after the last end of the same service of the same user. */
  function check(
    what: string,
    key: string,
    { position, event }: RecordedEvent,
    last: Map<string, number>,
  ): void {
    if ((said.get(key) ?? 0) <= (last.get(key) ?? 0)) {
      unnamed.push(`${key} ${what} at ${position} ${event.type}`)
    }
    last.set(key, position)
  }
}

function noteSaid({ position, event }: RecordedEvent, said: Map<string, number>): void {
  if (event.type !== 'LossAnnounced') return
  for (const { user, services } of event.losses) {
    for (const service of services) said.set(`${event.customer} ${user} ${service}`, position)
  }
}

/** Who is provided with what, and who is without what, as decision-0060 says it. */
export function servicesNow(customer: Customer): { provided: Names; missing: Names } {
  const provided = new Map<string, Set<string>>()
  const missing = new Map<string, Set<string>>()
  for (const { id, licenses } of customer.users.rows()) {
    const assigned = new Set<string>()
    const serving = new Set<string>()
    for (const { sku, without, assignedAt } of licenses) {
      const ahead = customer.users
        .rows()
        .filter((other) =>
          other.licenses.some(
            (one) =>
              one.sku === sku &&
              (one.assignedAt < assignedAt || (one.assignedAt === assignedAt && other.id < id)),
          ),
        ).length
      const services = servicesOfSku(sku).filter((service) => !without.includes(service))
      for (const service of services) {
        assigned.add(service)
        if (ahead < usable(customer, sku)) serving.add(service)
      }
    }
    const [has, lacks] = [new Set<string>(), new Set<string>()]
    for (const service of assigned) (provides(serving, service) ? has : lacks).add(service)
    provided.set(id, has)
    missing.set(id, lacks)
  }
  return { provided, missing }
}

function usable({ subscriptions }: Customer, sku: string): number {
  let units = 0
  for (const one of subscriptions.rows()) {
    if ('sku' in one && one.sku === sku && (one.status === 'active' || one.status === 'expired')) {
      units += one.quantity
    }
  }
  return units
}

function provides(services: ReadonlySet<string>, wanted: string): boolean {
  return [...services].some((one) => one === wanted || containsService(one, wanted))
}

/** Every pool holds what its subscriptions hold, and is taken by those who hold its licences. */
export function assertPoolsSumUp(customer: Customer): void {
  for (const { sku, usable: served, locked, pending, consumed } of poolsOf(customer)) {
    const held = customer.subscriptions
      .rows()
      .flatMap((one) => ('sku' in one && one.sku === sku ? [one] : []))
      .filter(({ status }) => status !== 'deleted')
      .reduce((sum, { quantity }) => sum + quantity, 0)
    invariant(served + locked + pending === held, `the pool of ${sku} holds what was bought`)
    invariant(served === usable(customer, sku), `the pool of ${sku} serves with what is active`)
    const holders = customer.users
      .rows()
      .filter(({ licenses }) => licenses.some((one) => one.sku === sku)).length
    invariant(consumed === holders, `the pool of ${sku} is taken by its holders`)
  }
}
