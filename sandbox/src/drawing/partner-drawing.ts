import { authorizationOf, capabilities, type Partner, type World } from '@understudy/domain'
import type { SandboxWords } from '@understudy/messages'
import type { GraphEdge, GraphNode } from '@understudy/ui'
import type { Drawing } from './drawing-of.ts'

/** Partners that bill directly, or did, and of which something is said on their way to being indirect resellers. */
export function partnersOnTheirWay(world: World): readonly Partner[] {
  return world.partners
    .rows()
    .filter(
      ({ kinds, enrollment, authorization, qualifications }) =>
        kinds.includes('direct-bill') &&
        (enrollment ?? authorization ?? qualifications ?? null) !== null,
    )
}

type AuthorizationStatus = ReturnType<typeof authorizationOf>['status']

/** What the terms of the reader's language call things. */
export interface PartnerTerms {
  readonly provider: string
  /** Of direct billing. */
  readonly status: (status: AuthorizationStatus) => string
}

/** A partner between its indirect providers and its customers: who orders for a customer has the strong line to it. */
export function partnerDrawingOf(
  partner: Partner,
  world: World,
  nameOf: (party: string) => string,
  words: SandboxWords['drawing']['partners'],
  say: PartnerTerms,
): Drawing {
  const customers = world.customers.rows().flatMap((customer) => {
    const providers = partner.providers.filter((id) => customer.relationships.has(id))
    const { kind } = capabilities.of(world, { partner: partner.id, customer: customer.id })
    return kind === null ? [] : [{ customer, kind, providers }]
  })
  const nodes: GraphNode[] = [
    ...partner.providers.map((id): GraphNode => ({
      id: `partner ${id}`,
      label: nameOf(id),
      detail: say.provider,
      column: 0,
    })),
    {
      id: `partner ${partner.id}`,
      label: nameOf(partner.id),
      detail: say.status(authorizationOf(partner).status),
      tone: 'accent',
      column: 1,
    },
    ...customers.map(({ customer, kind }): GraphNode => ({
      id: `customer ${customer.id}`,
      label: customer.name,
      detail: words.kinds[kind],
      tone: kind === 'direct' ? 'good' : 'neutral',
      column: 2,
    })),
  ]
  const edges = [
    ...partner.providers.map((id) => edgeTo(`partner ${id}`, `partner ${partner.id}`, 'muted')),
    ...customers.map(({ customer, kind }) =>
      edgeTo(
        `partner ${partner.id}`,
        `customer ${customer.id}`,
        kind === 'direct' ? 'accent' : 'muted',
      ),
    ),
    ...customers.flatMap(({ customer, kind, providers }) =>
      providers.map((id) =>
        edgeTo(
          `partner ${id}`,
          `customer ${customer.id}`,
          kind === 'indirect' ? 'accent' : 'muted',
        ),
      ),
    ),
  ]
  const direct = customers.filter(({ kind }) => kind === 'direct').length
  return {
    nodes,
    edges,
    headings: [words.provider, words.partner, words.customers],
    description: words.summary(
      nameOf(partner.id),
      direct,
      customers.length - direct,
      partner.providers.length,
    ),
  }
}

function edgeTo(from: string, to: string, tone: 'accent' | 'muted'): GraphEdge {
  return { id: `${from} ${to}`, from, to, tone }
}
