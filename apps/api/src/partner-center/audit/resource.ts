import { z } from '@hono/zod-openapi'
import type { AuditRecord, Customer } from '@understudy/domain'
import { userOf } from '../../directory/tokens.ts'
import { byId } from '../wire/act.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { attributesOf } from '../wire/envelope.ts'
import { auditOperations, operationTypes, resourceTypes } from './operations.ts'

export const recordSchema = z
  .object({
    id: z.string(),
    partnerId: z.string(),
    customerId: z.string().optional(),
    customerName: z.string().optional(),
    userPrincipalName: z.string().optional(),
    resourceType: z.enum(resourceTypes),
    resourceOldValue: z.string().openapi({ description: 'JSON as text.' }),
    resourceNewValue: z.string().openapi({ description: 'JSON as text.' }),
    operationType: z.enum(operationTypes),
    originalCorrelationId: z.string(),
    operationDate: z.string(),
    operationStatus: z.enum(['succeeded', 'failed', 'progress']),
    customizedData: z.array(z.object({ key: z.string(), value: z.string() })),
    attributes: attributesOf('AuditRecord'),
  })
  .openapi('AuditRecord')

export type RecordShown = z.output<typeof recordSchema>

/** None when Partner Center has no word for it, or when it is no business of the caller. */
export function recordShown(c: PartnerCenterContext, record: AuditRecord): RecordShown[] {
  const { opened, caller } = c.var
  const operation = auditOperations[record.operation as keyof typeof auditOperations]
  const customer =
    record.customer === null ? undefined : byId(opened.world.customers, record.customer)
  if (!operation || !concerns(caller.partner, record, customer)) return []
  const { identities } = opened
  const partnerId = identities.guid('partner', caller.partner)
  const customerId = customer && identities.guid('customer', customer.id)
  const isOwn = record.party === caller.partner && record.role !== 'app'
  const user = isOwn
    ? { userPrincipalName: userOf({ partner: record.party, role: 'admin-agent' }) }
    : {}
  return [
    {
      id: [partnerId, customerId ?? 'none', operation.operationType, record.position].join('_'),
      partnerId,
      ...(customer && customerId ? { customerId, customerName: customer.name } : {}),
      ...user,
      resourceType: operation.resourceType,
      resourceOldValue: JSON.stringify(side(record, 'before')),
      resourceNewValue: JSON.stringify(side(record, 'after')),
      operationType: operation.operationType,
      originalCorrelationId: record.request,
      operationDate: record.at,
      operationStatus: operation.operationStatus,
      customizedData: customized(record),
      attributes: { objectType: 'AuditRecord' },
    },
  ]
}

function concerns(partner: string, record: AuditRecord, customer: Customer | undefined): boolean {
  if (record.party === partner) return true
  if (record.customer === null) return record.partner === partner
  return customer !== undefined && byId(customer.relationships, partner) !== undefined
}

function side({ changes }: AuditRecord, which: 'before' | 'after') {
  return Object.fromEntries(changes.map((change) => [change.path, change[which]]))
}

function customized({ resource, party, role }: AuditRecord) {
  const actor = { key: 'Actor', value: `${party}/${role}` }
  return resource ? [actor, { key: resource.kind, value: resource.id }] : [actor]
}
