import { azurePlanTransition } from '../azure-plan-transition/en.ts'
import { azurePlan } from '../azure-plan/en.ts'
import { azureSpending } from '../azure-spending/en.ts'
import { billing } from '../billing/en.ts'
import { carts } from '../carts/en.ts'
import { clock } from '../clock/en.ts'
import { customerAgreement } from '../customer-agreement/en.ts'
import { directToIndirect } from '../direct-to-indirect/en.ts'
import { faults } from '../faults/en.ts'
import { gathered } from '../gather.ts'
import { indirectProvider } from '../indirect-provider/en.ts'
import { licenseMove } from '../license-move/en.ts'
import { licensing } from '../licensing/en.ts'
import { agreement } from '../model/agreement/en.ts'
import { azureSubscription } from '../model/azure-subscription/en.ts'
import { budget } from '../model/budget/en.ts'
import { cart } from '../model/cart/en.ts'
import { authorization } from '../model/authorization/en.ts'
import { enrollment } from '../model/enrollment/en.ts'
import { fault } from '../model/fault/en.ts'
import { invoice } from '../model/invoice/en.ts'
import { move } from '../model/move/en.ts'
import { partnership } from '../model/partnership/en.ts'
import { party } from '../model/party/en.ts'
import { incentives } from '../model/incentives/en.ts'
import { profile } from '../model/profile/en.ts'
import { plan } from '../model/plan/en.ts'
import { relationship } from '../model/relationship/en.ts'
import { subscription } from '../model/subscription/en.ts'
import { transfer } from '../model/transfer/en.ts'
import { transition } from '../model/transition/en.ts'
import { user } from '../model/user/en.ts'
import { workspace } from '../model/workspace/en.ts'
import { ordering } from '../ordering/en.ts'
import { policies } from '../policies/en.ts'
import { resellerRelationship } from '../reseller-relationship/en.ts'
import { subscriptionChanges } from '../subscription-changes/en.ts'
import { subscriptionTransfer } from '../subscription-transfer/en.ts'
import { subscriptionLifecycle } from '../subscription-lifecycle/en.ts'
import { tenantUsers } from '../tenant-users/en.ts'
import type { Words } from '../words.ts'
import { mail } from './mail.ts'
import { nouns } from './nouns.ts'
import { screens } from './screens/index.ts'
import { sources } from './sources.ts'
import { terms } from './terms.ts'

/** Everything a person reads, by the slug it belongs to. */
export const en = {
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
  problems: null,
  mail,
  terms,
  screens,
  sources,
} as const satisfies Words
