import { azurePlanTransition } from './azure-plan-transition/screens.ts'
import { azurePlan } from './azure-plan/screens.ts'
import { azureSpending } from './azure-spending/screens.ts'
import { billing } from './billing/screens.ts'
import { carts } from './carts/screens.ts'
import { customerAgreement } from './customer-agreement/screens.ts'
import { directToIndirect } from './direct-to-indirect/screens.ts'
import { indirectProvider, indirectResellers } from './indirect-provider/screens.ts'
import { licenseMove } from './license-move/screens.ts'
import { licensing } from './licensing/screens.ts'
import { ordering } from './ordering/screens.ts'
import { resellerRelationship } from './reseller-relationship/screens.ts'
import { subscriptionChanges } from './subscription-changes/screens.ts'
import { subscriptionTransfer } from './subscription-transfer/screens.ts'
import type { WorkflowScreens } from './workflow-screens.ts'

/** Table of contents: the screens of each workflow, in the order in which their tabs and links stand. */
export const workflowScreens: readonly WorkflowScreens[] = [
  azurePlanTransition,
  licenseMove,
  licensing,
  ordering,
  subscriptionChanges,
  carts,
  customerAgreement,
  resellerRelationship,
  azureSpending,
  azurePlan,
  billing,
  directToIndirect,
  indirectProvider,
  indirectResellers,
  subscriptionTransfer,
]
