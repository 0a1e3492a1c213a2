import { invariant } from '../../kernel/invariant.ts'
import { administersFor, isGlobalAdminOf, managesAzureFor } from '../../policies/acting.ts'
import { permission, type Permission } from '../../policies/permission.ts'
import type { AzurePlan } from '../../model/azure/azure-plan.ts'
import type { AzureSubscription } from '../../model/azure/azure-subscription.ts'
import { metersIn } from '../../model/azure/metered-usage.ts'
import type { CustomerId, EntitlementId, PartnerId } from '../../model/ids.ts'
import { customerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import type { AssignAzureRole, CreateAzureSubscription, RemoveAzureRole } from './messages.ts'

/** What the rules of managing Azure subscriptions under a plan look at. */
interface ManageFacts extends Permission {
  readonly actorAdministers: boolean
  readonly relationshipIsActive: boolean
  /** The plan concerned, when it is the partner's. */
  readonly plan: AzurePlan | undefined
}

export interface CreateFacts extends ManageFacts {
  /** The same subscription, created before. */
  readonly alreadyCreated: boolean
  readonly idIsFree: boolean
}

export function createFacts(
  command: CreateAzureSubscription,
  { world, actor }: Context,
): CreateFacts {
  const { partner } = command
  const customer = customerOf(world, command.customer)
  const plan = customer.plans.get(command.plan)
  const existing = customer.azureSubscriptions.get(command.entitlement)
  return {
    ...permission(world, { ...command, asks: ['add-azure'] }),
    actorAdministers: administersFor(actor, partner),
    relationshipIsActive: customer.relationships.has(partner),
    plan: plan?.partner === partner ? plan : undefined,
    alreadyCreated: existing !== undefined && isSame(existing, command),
    idIsFree: existing === undefined,
  }
}

export interface SubscriptionFacts extends ManageFacts {
  readonly azure: AzureSubscription
}

export function subscriptionFacts(
  command: {
    readonly partner: PartnerId
    readonly customer: CustomerId
    readonly entitlement: EntitlementId
  },
  { world, actor }: Context,
): SubscriptionFacts {
  const { partner, entitlement } = command
  const customer = customerOf(world, command.customer)
  const azure = customer.azureSubscriptions.get(entitlement)
  invariant(azure, `Azure subscription ${entitlement} exists`)
  const plan = azure.plan === null ? undefined : customer.plans.get(azure.plan)
  return {
    ...permission(world, { ...command, asks: ['manage-azure'] }),
    actorAdministers: managesAzureFor(actor, partner),
    relationshipIsActive: customer.relationships.has(partner),
    plan: plan?.partner === partner ? plan : undefined,
    azure,
  }
}

/** What the rules of role assignments look at. */
export interface RoleFacts {
  readonly actorMayAssign: boolean
  readonly isAssigned: boolean
}

export function roleFacts(
  command: AssignAzureRole | RemoveAzureRole,
  { world, actor }: Context,
): RoleFacts {
  const { customer, entitlement, principal, role } = command
  const azure = customerOf(world, customer).azureSubscriptions.get(entitlement)
  invariant(azure, `Azure subscription ${entitlement} exists`)
  const holds = (who: string, what: string) =>
    azure.access.some((assignment) => assignment.principal === who && assignment.role === what)
  return {
    actorMayAssign: isGlobalAdminOf(actor, customer) || holds(actor.party, 'Owner'),
    isAssigned: holds(principal, role),
  }
}

/** Its name may have changed since; what it runs and where it belongs do not. */
function isSame(existing: AzureSubscription, order: CreateAzureSubscription): boolean {
  return (
    existing.plan === order.plan &&
    existing.subscription === null &&
    JSON.stringify(existing.usage) === JSON.stringify(metersIn(order.usage ?? null))
  )
}
