import type { namedReadings } from './named-reading.ts'
import type { ListQuery } from './query.ts'

/** The board of a partner that leaves direct billing, narrowed. */
interface BoardQuery extends ListQuery {
  readonly partner: string
}

/** What the console asks about a partner's way out of direct billing. */
export function journeyApi({ page }: Pick<ReturnType<typeof namedReadings>, 'page'>) {
  return {
    /** The newest request first. */
    transfers: (workspace: string, query: ListQuery) =>
      page(workspace, 'transfers', { sort: '-requested', ...query }),
    journeyBoard: (workspace: string, query: BoardQuery) => page(workspace, 'journey-board', query),
  } as const
}
