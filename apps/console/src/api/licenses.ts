import type { AppType } from '@understudy/api'
import type { hc } from 'hono/client'
import { answered } from './answer.ts'
import { sorted } from './sorted.ts'
import type { ListQuery, Moment } from './query.ts'

type Client = ReturnType<typeof hc<AppType>>

/** A move as it is asked for: by whom, on which day, and what was chosen, as in `sub-1:offer+offer`. */
export interface PlanQuery extends Moment {
  readonly partner: string
  readonly on?: string
  readonly choose?: string[]
  /** How many licences, as in `sub-1:50`. */
  readonly seats?: string[]
  /** Originals that are not started. */
  readonly without?: string[]
}

/** The moves that a partner could make, of all its customers. */
export interface PortfolioQuery extends ListQuery {
  readonly partner: string
  readonly verdict?: 'same' | 'equivalent' | 'different' | 'discontinued'
  readonly blocked?: 'true' | 'false'
}

/** What the console asks about licences, the people who hold them, and their way into CSP. */
export function licenseApi(client: Client) {
  const one = client.workspaces[':workspace']
  const customer = one.customers[':customer']
  const of = (workspace: string, id: string) => ({ param: { workspace, customer: id } })

  return {
    offers: (on: string) => answered(client.catalog.offers.$get({ query: { on } })),
    /** What people call services that are written by their short names. */
    services: () => answered(client.catalog.services.$get()),
    /** Every rule with its sentence, for refusals of which only the code is recorded. */
    rules: () => answered(client.catalog.rules.$get()),
    movePlan: (workspace: string, id: string, query: PlanQuery) =>
      answered(customer['move-plan'].$get({ ...of(workspace, id), query })),
    movePlans: (workspace: string, { sort, ...query }: PortfolioQuery) =>
      answered(
        one['move-plans'].$get({ param: { workspace }, query: { ...query, ...sorted(sort) } }),
      ),
  } as const
}
