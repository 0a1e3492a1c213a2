import { broken, type Refusal } from '../kernel/decision.ts'
import type { CustomerId, PartnerId } from '../model/ids.ts'
import { partnerOf, type World } from '../model/world.ts'
import type { Capability } from '../policies/capability.ts'
import { directBillRules, permission } from '../policies/permission.ts'
import { providerOrdersForReseller } from '../policies/selling.ts'

export type { Capability }

/** Why the interface of partners answers nothing to a partner, about a customer or about none; null when it answers. */
export function interfaceRefusal(
  world: World,
  asked: {
    readonly partner: PartnerId
    readonly customer: CustomerId | null
    readonly asks: readonly Capability[]
  },
): Refusal | null {
  const { providers } = partnerOf(world, asked.partner)
  const facts = { ...permission(world, asked), providers }
  const rule = [providerOrdersForReseller, ...directBillRules].find(({ holds }) => !holds(facts))
  return rule === undefined ? null : broken(rule, facts)
}
