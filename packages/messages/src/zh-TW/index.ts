import type { Words } from '../words.ts'
import { azurePlanTransition } from './azure-plan-transition.ts'
import { azurePlan } from './azure-plan.ts'
import { azureSpending } from './azure-spending.ts'
import { billing } from './billing.ts'
import { clock } from './clock.ts'
import { customerAgreement } from './customer-agreement.ts'
import { faults } from './faults.ts'
import { founding } from './founding.ts'
import { mail } from './mail.ts'
import { ordering } from './ordering.ts'
import { resellerRelationship } from './reseller-relationship.ts'
import { rules } from './rules.ts'
import { screens } from './screens/index.ts'
import { terms } from './terms.ts'

/** Everything a person reads, by the slug it belongs to. */
export const zhTW = {
  commands: {
    ...resellerRelationship.commands,
    ...customerAgreement.commands,
    ...ordering.commands,
    ...azurePlan.commands,
    ...azurePlanTransition.commands,
    ...azureSpending.commands,
    ...billing.commands,
    ...clock.commands,
    ...faults.commands,
  },
  events: {
    ...founding.events,
    ...resellerRelationship.events,
    ...customerAgreement.events,
    ...ordering.events,
    ...azurePlan.events,
    ...azurePlanTransition.events,
    ...azureSpending.events,
    ...billing.events,
    ...clock.events,
    ...faults.events,
  },
  rules,
  mail,
  workflows: {
    'reseller-relationship': resellerRelationship.title,
    'customer-agreement': customerAgreement.title,
    ordering: ordering.title,
    'azure-plan': azurePlan.title,
    'azure-plan-transition': azurePlanTransition.title,
    'azure-spending': azureSpending.title,
    billing: billing.title,
    clock: clock.title,
    faults: faults.title,
  },
  terms,
  screens,
} as const satisfies Words
