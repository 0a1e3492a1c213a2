import { asSold, memoryWorkspace, type Envelope } from '@understudy/domain'
import { nearestFix } from './fix.ts'
import { totalOf } from './monthly.ts'
import { nothingToDo, standingOf, type Flow, type FlowCase } from './flow.ts'

const name = 'azure-plan-transition'

/** Existing Azure offers to the Azure plan: the very command that would be given, on a fork. */
export const azurePlanTransition: Flow = {
  name,
  rowOf(asked) {
    const legacy = legacyIn(asked)
    if (legacy.length === 0) return nothingToDo(name, asked)
    const start = memoryWorkspace({ events: [], world: asked.fork() })
    const { steps, isEnough, left } = nearestFix(start, transitionOf(asked))
    const standing = standingOf(steps.length, isEnough)
    const until = totalOf(legacy.map(({ subscription }) => asked.charges.get(subscription ?? '')))
    const subscriptions = legacy.length
    const monthly = { until, after: null }
    return { ...nothingToDo(name, asked), standing, steps, left, subscriptions, monthly }
  },
}

/** The order of the flow for a customer. */
export function transitionOf({
  partner,
  customer,
}: Pick<FlowCase, 'partner' | 'customer'>): Envelope {
  const { id } = customer
  return {
    request: `${name}-${id}`,
    actor: `${partner}/admin-agent`,
    command: { type: 'StartAzurePlanTransition', partner, customer: id, finalityAccepted: true },
  }
}

/** Azure subscriptions of the partner that are under no plan yet. */
function legacyIn({ customer, partner }: FlowCase) {
  return customer.azureSubscriptions.rows().filter(({ plan, subscription }) => {
    const sold = subscription === null ? undefined : customer.subscriptions.get(subscription)
    return plan === null && asSold(sold)?.partner === partner
  })
}
