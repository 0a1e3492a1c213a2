import type { AllTranslatedRules } from '../../words.ts'
import { acting } from './acting.ts'
import { azurePlanTransition } from './azure-plan-transition.ts'
import { azurePlan } from './azure-plan.ts'
import { customerAgreement } from './customer-agreement.ts'
import { licenseMove } from './license-move.ts'
import { licensing } from './licensing.ts'
import { ordering } from './ordering.ts'
import { resellerRelationship } from './reseller-relationship.ts'
import { subscriptions } from './subscriptions.ts'
import { system } from './system.ts'

/** The three sentences of every rule. A rule without its sentences is a compile error here. */
export const rules = {
  ...acting,
  ...resellerRelationship,
  ...customerAgreement,
  ...ordering,
  ...subscriptions,
  ...licensing,
  ...licenseMove,
  ...azurePlan,
  ...azurePlanTransition,
  ...system,
} as const satisfies AllTranslatedRules
