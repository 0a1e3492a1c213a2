import type { GraphEdge, GraphNode } from '@understudy/ui'
import type { CustomerFile } from './customer-file.ts'

export interface DrawingWords {
  readonly planOf: (partnerOfRecord: string) => string
  readonly name: (party: string) => string
  readonly status: (status: string) => string
}

/** Plans as boxes, and the Azure subscriptions in them or still beside them. */
export function drawingOf(
  customer: CustomerFile,
  words: DrawingWords,
): { readonly nodes: GraphNode[]; readonly edges: GraphEdge[] } {
  const plans = Object.values(customer.plans).map((plan): GraphNode => ({
    id: plan.id,
    label: words.planOf(words.name(plan.partnerOfRecord)),
    detail: words.status(plan.status),
    column: 1,
    isHolder: true,
  }))
  const subscriptions = Object.values(customer.azureSubscriptions).map((azure): GraphNode => ({
    id: azure.id,
    label: azure.id,
    detail: [
      azure.partnerOfRecord === null ? null : words.name(azure.partnerOfRecord),
      words.status(azure.status),
    ]
      .filter((part) => part !== null)
      .join(' · '),
    tone: azure.status === 'active' ? 'good' : 'muted',
    column: 0,
    inside: azure.plan,
  }))
  return { nodes: [...plans, ...subscriptions], edges: edgesOf(customer) }
}

/** From each subscription that has no plan yet to the plan of its own partner of record, once that exists. */
function edgesOf(customer: CustomerFile): GraphEdge[] {
  const plans = Object.values(customer.plans)
  return Object.values(customer.azureSubscriptions).flatMap((azure) => {
    const plan = plans.find(({ partnerOfRecord }) => partnerOfRecord === azure.partnerOfRecord)
    if (azure.plan !== null || !plan) return []
    return [{ id: `${azure.id} ${plan.id}`, from: azure.id, to: plan.id, tone: 'muted' as const }]
  })
}
