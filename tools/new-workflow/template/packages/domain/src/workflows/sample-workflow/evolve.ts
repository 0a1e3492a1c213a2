import { assertNever } from '../../kernel/invariant.ts'
import type { Customer } from '../../model/customer.ts'
import { withCustomer, type World } from '../../model/world.ts'
import type { SampleWorkflowEvent } from './messages.ts'

/** Applies one recorded fact. No rules here: what happened, happened. */
export function evolve(world: World, event: SampleWorkflowEvent): World {
  return withCustomer(world, event.customer, (customer) => changed(customer, event))
}

function changed(customer: Customer, { type }: SampleWorkflowEvent): Customer {
  switch (type) {
    case 'SampleWorkflowStarted':
      return customer
    default:
      return assertNever(type)
  }
}
