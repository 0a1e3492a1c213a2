import { assertNever, type AzureSubscription, type Customer } from '@understudy/domain'
import { heldOf } from '../subscriptions/lookup.ts'
import type { Held } from '../subscriptions/resource.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { refused } from '../wire/refused.ts'

/** What a plan holds, or the Azure side of one 0145P subscription. */
export function below(customer: Customer, held: Held): AzureSubscription[] {
  const all = customer.azureSubscriptions.rows()
  switch (held.kind) {
    case 'azure-plan':
      return all.filter((azure) => azure.plan === held.id)
    case 'legacy-azure':
      return all.filter((azure) => azure.id === held.entitlement)
    case 'csp-license':
    case 'new-commerce-license':
      return []
    default:
      return assertNever(held)
  }
}

/** @throws FaultError 404 with code 800111 when the subscription has no such entitlement */
export function entitlementOf(
  c: PartnerCenterContext,
  address: {
    readonly customer: string
    readonly subscription: string
    readonly entitlement: string
  },
) {
  const { customer, held } = heldOf(c, address)
  const id = c.var.opened.identities.idOf('subscription', address.entitlement)
  const azure = below(customer, held).find((one) => one.id === id)
  if (azure) return { customer, held, azure }
  throw refused(
    'unknown-entitlement',
    `There is no Azure subscription ${address.entitlement} here.`,
  )
}
