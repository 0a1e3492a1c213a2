import { azurePlanEntries } from './azure-plan.ts'
import { azurePlanTransitionEntries } from './azure-plan-transition.ts'
import { cartsEntries } from './carts.ts'
import { customerAgreementEntries } from './customer-agreement.ts'
import { directToIndirectEntries } from './direct-to-indirect.ts'
import { indirectProviderEntries } from './indirect-provider.ts'
import { invariantEntries } from './invariants.ts'
import { licenseMoveEntries } from './license-move.ts'
import { licensingEntries } from './licensing.ts'
import { newCommerceEntries } from './new-commerce.ts'
import { orderingEntries } from './ordering.ts'
import { resellerRelationshipEntries } from './reseller-relationship.ts'
import type { RulebookEntry } from './rulebook-entry.ts'
import { subscriptionChangesEntries } from './subscription-changes.ts'
import { subscriptionLifecycleEntries } from './subscription-lifecycle.ts'
import { subscriptionTransferEntries } from './subscription-transfer.ts'
import { systemEntries } from './system.ts'

/** Every rule this version keeps, and how a scenario shows it. */
export const rulebook: readonly RulebookEntry[] = [
  ...resellerRelationshipEntries,
  ...customerAgreementEntries,
  ...orderingEntries,
  ...cartsEntries,
  ...subscriptionChangesEntries,
  ...subscriptionLifecycleEntries,
  ...licensingEntries,
  ...licenseMoveEntries,
  ...newCommerceEntries,
  ...azurePlanEntries,
  ...azurePlanTransitionEntries,
  ...directToIndirectEntries,
  ...indirectProviderEntries,
  ...subscriptionTransferEntries,
  ...systemEntries,
  ...invariantEntries,
]
