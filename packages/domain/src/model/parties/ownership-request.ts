import { plus, type Instant } from '../../kernel/calendar.ts'
import type { Table } from '../../kernel/table.ts'
import type { EntitlementId, PartnerId, PlanId } from '../ids.ts'

/** A partner asks to take over the billing of an Azure subscription that was bought outside CSP. */
export interface OwnershipRequest {
  readonly partner: PartnerId
  /** Where it is to go; null in a request from before requests named it: the partner's first active plan. */
  readonly plan: PlanId | null
  readonly requestedAt: Instant
}

/** Nobody answered for so long: the request is over (partner-center#transfers). */
const requestKept = 'P30D'

/** The one request that is open for a subscription; undefined when there is none, or none any more. */
export function openRequest(
  { ownershipRequests }: { readonly ownershipRequests: Table<EntitlementId, OwnershipRequest> },
  entitlement: EntitlementId,
  now: Instant,
): OwnershipRequest | undefined {
  const request = ownershipRequests.get(entitlement)
  return request && now < plus(request.requestedAt, requestKept) ? request : undefined
}
