import { changes, type Change } from '../kernel/changes.ts'
import type { CustomerId } from './ids.ts'
import type { World } from './world.ts'

/**
 * The differences between two worlds. Paths are relative to the customer's file, where one is named, and else to
 * the world; a partner's file is `partners/<id>` either way.
 */
export function changesBetween(
  before: World,
  after: World,
  customer: CustomerId | undefined,
): Change[] {
  if (customer === undefined) return changes(outsideCustomers(before), outsideCustomers(after))
  const ofFile = changes(before.customers.get(customer), after.customers.get(customer))
  if (before.partners === after.partners) return ofFile
  return [...ofFile, ...changes({ partners: before.partners }, { partners: after.partners })]
}

/** What is told of a world besides its customers' files. */
export function outsideCustomers({
  partners,
  faults,
  settings,
  seed,
  startedAt,
  advancing,
}: World) {
  return { partners, faults, settings, seed, startedAt, advancing }
}
