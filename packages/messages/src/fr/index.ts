import { azurePlanTransition } from '../azure-plan-transition/fr.ts'
import { azurePlan } from '../azure-plan/fr.ts'
import { azureSpending } from '../azure-spending/fr.ts'
import { billing } from '../billing/fr.ts'
import { carts } from '../carts/fr.ts'
import { clock } from '../clock/fr.ts'
import { customerAgreement } from '../customer-agreement/fr.ts'
import { directToIndirect } from '../direct-to-indirect/fr.ts'
import { faults } from '../faults/fr.ts'
import { gathered } from '../gather.ts'
import { indirectProvider } from '../indirect-provider/fr.ts'
import { licenseMove } from '../license-move/fr.ts'
import { licensing } from '../licensing/fr.ts'
import { agreement } from '../model/agreement/fr.ts'
import { azureSubscription } from '../model/azure-subscription/fr.ts'
import { budget } from '../model/budget/fr.ts'
import { cart } from '../model/cart/fr.ts'
import { authorization } from '../model/authorization/fr.ts'
import { enrollment } from '../model/enrollment/fr.ts'
import { fault } from '../model/fault/fr.ts'
import { invoice } from '../model/invoice/fr.ts'
import { move } from '../model/move/fr.ts'
import { partnership } from '../model/partnership/fr.ts'
import { party } from '../model/party/fr.ts'
import { incentives } from '../model/incentives/fr.ts'
import { profile } from '../model/profile/fr.ts'
import { plan } from '../model/plan/fr.ts'
import { relationship } from '../model/relationship/fr.ts'
import { subscription } from '../model/subscription/fr.ts'
import { transfer } from '../model/transfer/fr.ts'
import { transition } from '../model/transition/fr.ts'
import { user } from '../model/user/fr.ts'
import { workspace } from '../model/workspace/fr.ts'
import { ordering } from '../ordering/fr.ts'
import { policies } from '../policies/fr.ts'
import { resellerRelationship } from '../reseller-relationship/fr.ts'
import { subscriptionChanges } from '../subscription-changes/fr.ts'
import { subscriptionTransfer } from '../subscription-transfer/fr.ts'
import { subscriptionLifecycle } from '../subscription-lifecycle/fr.ts'
import { tenantUsers } from '../tenant-users/fr.ts'
import type { Words } from '../words.ts'
import { mail } from './mail.ts'
import { nouns } from './nouns.ts'
import { problems } from './problems.ts'
import { screens } from './screens/index.ts'
import { sources } from './sources.ts'
import { terms } from './terms.ts'

/** Everything a person reads, by the slug it belongs to. */
export const fr = {
  ...gathered({
    workflows: {
      'reseller-relationship': resellerRelationship,
      'customer-agreement': customerAgreement,
      ordering,
      carts,
      'subscription-changes': subscriptionChanges,
      'subscription-lifecycle': subscriptionLifecycle,
      'tenant-users': tenantUsers,
      licensing,
      'license-move': licenseMove,
      'azure-plan': azurePlan,
      'azure-plan-transition': azurePlanTransition,
      'azure-spending': azureSpending,
      'direct-to-indirect': directToIndirect,
      'indirect-provider': indirectProvider,
      'subscription-transfer': subscriptionTransfer,
      billing,
      clock,
      faults,
    },
    nouns: {
      workspace,
      party,
      enrollment,
      profile,
      incentives,
      authorization,
      partnership,
      relationship,
      agreement,
      subscription,
      cart,
      user,
      move,
      transfer,
      plan,
      azureSubscription,
      transition,
      budget,
      invoice,
      fault,
    },
    policies,
  }),
  nouns,
  problems,
  mail,
  terms,
  screens,
  sources,
} as const satisfies Words
