import { azurePlanTransition } from '../azure-plan-transition/zh-TW.ts'
import { azurePlan } from '../azure-plan/zh-TW.ts'
import { azureSpending } from '../azure-spending/zh-TW.ts'
import { billing } from '../billing/zh-TW.ts'
import { carts } from '../carts/zh-TW.ts'
import { clock } from '../clock/zh-TW.ts'
import { customerAgreement } from '../customer-agreement/zh-TW.ts'
import { directToIndirect } from '../direct-to-indirect/zh-TW.ts'
import { faults } from '../faults/zh-TW.ts'
import { gathered } from '../gather.ts'
import { indirectProvider } from '../indirect-provider/zh-TW.ts'
import { licenseMove } from '../license-move/zh-TW.ts'
import { licensing } from '../licensing/zh-TW.ts'
import { agreement } from '../model/agreement/zh-TW.ts'
import { azureSubscription } from '../model/azure-subscription/zh-TW.ts'
import { budget } from '../model/budget/zh-TW.ts'
import { cart } from '../model/cart/zh-TW.ts'
import { authorization } from '../model/authorization/zh-TW.ts'
import { enrollment } from '../model/enrollment/zh-TW.ts'
import { fault } from '../model/fault/zh-TW.ts'
import { invoice } from '../model/invoice/zh-TW.ts'
import { move } from '../model/move/zh-TW.ts'
import { partnership } from '../model/partnership/zh-TW.ts'
import { party } from '../model/party/zh-TW.ts'
import { incentives } from '../model/incentives/zh-TW.ts'
import { profile } from '../model/profile/zh-TW.ts'
import { plan } from '../model/plan/zh-TW.ts'
import { relationship } from '../model/relationship/zh-TW.ts'
import { subscription } from '../model/subscription/zh-TW.ts'
import { transfer } from '../model/transfer/zh-TW.ts'
import { transition } from '../model/transition/zh-TW.ts'
import { user } from '../model/user/zh-TW.ts'
import { workspace } from '../model/workspace/zh-TW.ts'
import { ordering } from '../ordering/zh-TW.ts'
import { policies } from '../policies/zh-TW.ts'
import { resellerRelationship } from '../reseller-relationship/zh-TW.ts'
import { subscriptionChanges } from '../subscription-changes/zh-TW.ts'
import { subscriptionTransfer } from '../subscription-transfer/zh-TW.ts'
import { subscriptionLifecycle } from '../subscription-lifecycle/zh-TW.ts'
import { tenantUsers } from '../tenant-users/zh-TW.ts'
import type { Words } from '../words.ts'
import { mail } from './mail.ts'
import { nouns } from './nouns.ts'
import { problems } from './problems.ts'
import { screens } from './screens/index.ts'
import { sources } from './sources.ts'
import { terms } from './terms.ts'

/** Everything a person reads, by the slug it belongs to. */
export const zhTW = {
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
