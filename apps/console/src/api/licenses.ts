import type { AppType } from '@understudy/api'
import type { hc } from 'hono/client'
import { answered } from './answer.ts'
import type { namedReadings } from './named-reading.ts'
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
interface PortfolioQuery extends ListQuery {
  readonly partner: string
}

/** What the console asks about licences, the people who hold them, and their way into CSP. */
export function licenseApi(
  client: Client,
  { reading, page }: Pick<ReturnType<typeof namedReadings>, 'reading' | 'page'>,
) {
  return {
    offers: (on: string) => answered(client.catalog.offers.$get({ query: { on } })),
    /** What people call services that are written by their short names. */
    services: () => answered(client.catalog.services.$get()),
    /** Countries, with the market in which they are. */
    markets: () => answered(client.catalog.markets.$get()),
    /** What is metered, by its id and name. */
    meters: () => answered(client.catalog.meters.$get()),
    /** Every rule with its sentence, for refusals of which only the code is recorded. */
    rules: () => answered(client.catalog.rules.$get()),
    movePlan: (workspace: string, customer: string, query: PlanQuery) =>
      reading(workspace, 'move-plan', { customer, ...query }, {}),
    movePlans: (workspace: string, query: PortfolioQuery) => page(workspace, 'move-plans', query),
  } as const
}
