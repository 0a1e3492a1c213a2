import { gathered } from '../gather.ts'
import type { Words } from '../words.ts'
import { azurePlanTransition } from './azure-plan-transition.ts'
import { azurePlan } from './azure-plan.ts'
import { azureSpending } from './azure-spending.ts'
import { billing } from './billing.ts'
import { clock } from './clock.ts'
import { customerAgreement } from './customer-agreement.ts'
import { faults } from './faults.ts'
import { founding } from './founding.ts'
import { licenseMove } from './license-move.ts'
import { licensing } from './licensing.ts'
import { mail } from './mail.ts'
import { nouns } from './nouns.ts'
import { ordering } from './ordering.ts'
import { problems } from './problems.ts'
import { resellerRelationship } from './reseller-relationship.ts'
import { rules } from './rules/index.ts'
import { screens } from './screens/index.ts'
import { terms } from './terms.ts'

/** Everything a person reads, by the slug it belongs to. */
export const zhTW = {
  ...gathered({
    founding,
    'reseller-relationship': resellerRelationship,
    'customer-agreement': customerAgreement,
    ordering,
    licensing,
    'license-move': licenseMove,
    'azure-plan': azurePlan,
    'azure-plan-transition': azurePlanTransition,
    'azure-spending': azureSpending,
    billing,
    clock,
    faults,
  }),
  rules,
  nouns,
  problems,
  mail,
  terms,
  screens,
} as const satisfies Words
