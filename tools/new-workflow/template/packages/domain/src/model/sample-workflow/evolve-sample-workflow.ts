import { assertNever } from '../../kernel/invariant.ts'
import type { Customer } from '../customer.ts'
import { withCustomer, type World } from '../world.ts'
import type { SampleWorkflowEvent } from './sample-workflow-events.ts'

/** Applies one recorded fact. No rules here: what happened, happened. */
export function evolveSampleWorkflow(world: World, event: SampleWorkflowEvent): World {
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
