import {
  asAzure,
  asSold,
  type AzureCommerce,
  type AzureSubscription,
  type Customer,
} from '@understudy/domain'
import type { SandboxWords } from '@understudy/messages'
import type { GraphEdge, GraphNode } from '@understudy/ui'

export interface Drawing {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  readonly headings: readonly string[]
  /** The drawing in words. */
  readonly description: string
}

/**
 * A customer's Azure as a drawing: the commerce side of each subscription on the left, the Azure side in
 * the middle until it moves into the plan of its partner of record on the right.
 */
export function drawingOf(
  customer: Customer,
  nameOf: (partner: string) => string,
  words: SandboxWords['drawing'],
  statusOf: (status: string) => string,
): Drawing {
  const ofRecord = (partner: string | null) =>
    partner === null ? words.noPartnerOfRecord : nameOf(partner)
  const subscriptions = customer.subscriptions.rows().flatMap((one) => asAzure(one) ?? [])
  const azure = customer.azureSubscriptions.rows()
  const plans = customer.plans.rows()
  const nodes: GraphNode[] = [
    ...subscriptions.map((one) => {
      const sold = asSold(one)
      return commerceNode(one, ofRecord(sold?.reseller ?? sold?.partner ?? null), statusOf)
    }),
    ...azure.map((one) => azureNode(one, ofRecord(one.partnerOfRecord), statusOf)),
    ...plans.map(({ id, partnerOfRecord, status }): GraphNode => ({
      id: `plan ${id}`,
      label: nameOf(partnerOfRecord),
      detail: statusOf(status),
      tone: status === 'active' ? 'accent' : 'muted',
      column: 2,
      isHolder: true,
    })),
  ]
  const edges = subscriptions.flatMap(({ id, entitlement, status }): GraphEdge[] =>
    !customer.azureSubscriptions.has(entitlement)
      ? []
      : [
          {
            id: `edge ${id}`,
            from: `commerce ${id}`,
            to: `azure ${entitlement}`,
            tone: status === 'active' ? 'accent' : 'muted',
          },
        ],
  )
  const suspended = subscriptions.filter(({ status }) => status === 'suspended').length
  const mapped = azure.filter(({ plan }) => plan !== null).length
  return {
    nodes,
    edges,
    headings: [words.commerce, words.azure, words.plans],
    description: words.summary(subscriptions.length, suspended, plans.length, mapped),
  }
}

function commerceNode(
  { id, status }: AzureCommerce,
  ofRecord: string,
  statusOf: (status: string) => string,
): GraphNode {
  return {
    id: `commerce ${id}`,
    label: id,
    detail: `${ofRecord} · ${statusOf(status)}`,
    tone: status === 'active' ? 'good' : 'muted',
    column: 0,
  }
}

function azureNode(
  { id, plan, status }: AzureSubscription,
  ofRecord: string,
  statusOf: (status: string) => string,
): GraphNode {
  return {
    id: `azure ${id}`,
    label: id,
    detail: `${ofRecord} · ${statusOf(status)}`,
    tone: status === 'active' ? 'good' : 'muted',
    column: plan === null ? 1 : 2,
    inside: plan === null ? null : `plan ${plan}`,
  }
}
