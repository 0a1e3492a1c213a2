import { command } from '../../workflow.ts'
import { cycleFacts } from './cycle-facts.ts'
import { changeBillingCycleRules } from './cycle-rules.ts'
import * as messages from './messages.ts'

/** Every line of the order that is paid in another cycle changes, or none does. */
export const changeCycle = command({
  message: messages.changeBillingCycle,
  facts: cycleFacts,
  rules: changeBillingCycleRules,
  events: ({ customer, billingCycle }, { changing }): messages.Recorded[] =>
    changing.map((subscription) => ({
      type: 'BillingCycleChanged',
      customer,
      subscription,
      billingCycle,
    })),
})
