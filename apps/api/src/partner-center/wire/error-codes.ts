import { invariant, type Refusal } from '@understudy/domain'
import { refusalText } from '@understudy/messages'
import { azurePlan } from '../codes/azure-plan.ts'
import { azurePlanTransition } from '../codes/azure-plan-transition.ts'
import { azureSpending } from '../codes/azure-spending.ts'
import { carts } from '../codes/carts.ts'
import { customerAgreement } from '../codes/customer-agreement.ts'
import { licenseMove } from '../codes/license-move.ts'
import { licensing } from '../codes/licensing.ts'
import { ordering } from '../codes/ordering.ts'
import { policies } from '../codes/policies.ts'
import { references } from '../codes/references.ts'
import { indirectProvider } from '../codes/indirect-provider.ts'
import { resellerRelationship } from '../codes/reseller-relationship.ts'
import { subscriptionChanges } from '../codes/subscription-changes.ts'
import { subscriptionLifecycle } from '../codes/subscription-lifecycle.ts'
import { subscriptionTransfer } from '../codes/subscription-transfer.ts'
import { tenantUsers } from '../codes/tenant-users.ts'
import { FaultError } from './fault.ts'
import type { MicrosoftCode, MicrosoftCodes } from './microsoft-code.ts'

/** By where a refusal belongs: to things that are named, to rules that several workflows share, to one workflow. */
export const codesBySlug = {
  references,
  policies,
  'azure-plan-transition': azurePlanTransition,
  'indirect-provider': indirectProvider,
  'reseller-relationship': resellerRelationship,
  'customer-agreement': customerAgreement,
  'subscription-changes': subscriptionChanges,
  carts,
  'subscription-lifecycle': subscriptionLifecycle,
  'tenant-users': tenantUsers,
  licensing,
  ordering,
  'azure-plan': azurePlan,
  'azure-spending': azureSpending,
  'license-move': licenseMove,
  'subscription-transfer': subscriptionTransfer,
} as const satisfies Readonly<Record<string, MicrosoftCodes>>

/** Microsoft's code and status for each refusal that a command of this surface can meet, by any code. */
export const errorCodes: Readonly<Record<string, MicrosoftCode>> = Object.assign(
  {},
  ...Object.values(codesBySlug),
)

/** Of a refusal; a code of ours without one of Microsoft’s is one that no route can meet. */
export function codeOf(code: string): MicrosoftCode {
  const found = errorCodes[code]
  invariant(found, `${code} has a code of Microsoft’s`)
  return found
}

/**
 * The refusal as Partner Center would put it: its code and status, what is so and what mends it, and who it concerns, the shortest list
 * first, because a description is cut off where it is too long; our code as data, and the lists in full.
 */
export function faultOf(refusal: Refusal, staleVersionStatus: 400 | 412): FaultError {
  const { code, http } = codeOf(refusal.code)
  const status = refusal.code === 'stale-version' ? staleVersionStatus : http
  const told = Object.entries(refusal.details ?? {})
    .filter(([, concerned]) => concerned.length > 0)
    .map(([kind, concerned]) => `${kind}: ${concerned.join(', ')}`)
    .sort((a, b) => a.length - b.length)
  const description = [refusalText('en', refusal), ...told].join(' ')
  const { code: ours, rule, source } = refusal
  return new FaultError(status, code, description, [ours, rule, source, ...told])
}
