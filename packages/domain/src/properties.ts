import type { AnyProperty } from './testing/index.ts'
import { azurePlanProperties } from './workflows/azure-plan/properties.ts'
import { azurePlanTransitionProperties } from './workflows/azure-plan-transition/properties.ts'
import { azureSpendingProperties } from './workflows/azure-spending/properties.ts'
import { directToIndirectProperties } from './workflows/direct-to-indirect/properties.ts'
import { billingProperties } from './workflows/billing/properties.ts'
import { cartsProperties } from './workflows/carts/properties.ts'
import { customerAgreementProperties } from './workflows/customer-agreement/properties.ts'
import { indirectProviderProperties } from './workflows/indirect-provider/properties.ts'
import { licenseMoveProperties } from './workflows/license-move/properties.ts'
import { licensingProperties } from './workflows/licensing/properties.ts'
import { orderingProperties } from './workflows/ordering/properties.ts'
import { resellerRelationshipProperties } from './workflows/reseller-relationship/properties.ts'
import { subscriptionChangesProperties } from './workflows/subscription-changes/properties.ts'
import { subscriptionTransferProperties } from './workflows/subscription-transfer/properties.ts'
import { subscriptionLifecycleProperties } from './workflows/subscription-lifecycle/properties.ts'

/** Every claim of every workflow, by the name people run it with. */
export const properties: readonly (AnyProperty & { readonly slug: string })[] = [
  ...of('reseller-relationship', resellerRelationshipProperties),
  ...of('customer-agreement', customerAgreementProperties),
  ...of('ordering', orderingProperties),
  ...of('carts', cartsProperties),
  ...of('subscription-changes', subscriptionChangesProperties),
  ...of('subscription-lifecycle', subscriptionLifecycleProperties),
  ...of('licensing', licensingProperties),
  ...of('license-move', licenseMoveProperties),
  ...of('azure-plan', azurePlanProperties),
  ...of('azure-plan-transition', azurePlanTransitionProperties),
  ...of('azure-spending', azureSpendingProperties),
  ...of('direct-to-indirect', directToIndirectProperties),
  ...of('indirect-provider', indirectProviderProperties),
  ...of('subscription-transfer', subscriptionTransferProperties),
  ...of('billing', billingProperties),
]

function of(slug: string, claims: readonly AnyProperty[]) {
  return claims.map((claim) => ({ ...claim, slug }))
}
