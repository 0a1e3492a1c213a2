import type { Page, PlacedQuery } from '@understudy/store'

/** All rows of a list in order of the log. Each page is read for itself, so that others are answered in between. */
export async function everyPage<Row>(
  read: (query: PlacedQuery) => Promise<Page<Row>>,
  query: PlacedQuery,
): Promise<Row[]> {
  const rows: Row[] = []
  let continuation: string | undefined
  do {
    const page = await read({ ...query, size: 500, continuation })
    rows.push(...page.items)
    continuation = page.continuation ?? undefined
  } while (continuation !== undefined)
  return rows
}
