import type { CustomerId } from '../model/ids.ts'
import type { Customer } from '../model/parties/customer.ts'
import { customerOf, type World } from '../model/world.ts'

/** The files that a question is about, from one on: those of all customers, or that of one. */
export function filesFrom(
  world: World,
  customer: CustomerId | undefined,
  from: string,
): Iterable<readonly [CustomerId, Customer]> {
  return customer === undefined
    ? world.customers.entriesFrom(from as CustomerId)
    : [[customer, customerOf(world, customer)]]
}
