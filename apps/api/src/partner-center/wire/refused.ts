import { azurePlanOnTheWire } from '../codes/azure-plan.ts'
import { azurePlanTransitionOnTheWire } from '../codes/azure-plan-transition.ts'
import { cartsOnTheWire } from '../codes/carts.ts'
import { orderingOnTheWire } from '../codes/ordering.ts'
import { policies } from '../codes/policies.ts'
import { references } from '../codes/references.ts'
import { subscriptionChangesOnTheWire } from '../codes/subscription-changes.ts'
import { subscriptionTransferOnTheWire } from '../codes/subscription-transfer.ts'
import { wire } from '../codes/wire.ts'
import { FaultError } from './fault.ts'

/** What a call can be refused for before a command is given, with the evidence of each code. */
export const wireCodes = {
  ...wire,
  ...references,
  ...policies,
  ...azurePlanTransitionOnTheWire,
  ...subscriptionChangesOnTheWire,
  ...cartsOnTheWire,
  ...orderingOnTheWire,
  ...azurePlanOnTheWire,
  ...subscriptionTransferOnTheWire,
} as const

/** The fault of a call that no command comes of, by what is wrong with it; the code is not chosen where it is thrown. */
export function refused(
  name: keyof typeof wireCodes,
  description: string,
  data: readonly string[] = [],
): FaultError {
  const { code, http } = wireCodes[name]
  return new FaultError(http, code, description, data)
}

export const notFound = (description: string, data: readonly string[] = []) =>
  refused('not-found', description, data)

export const badRequest = (description: string, data: readonly string[] = []) =>
  refused('not-valid', description, data)
