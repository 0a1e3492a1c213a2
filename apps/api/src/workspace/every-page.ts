import type { Page, PlacedQuery } from '@understudy/store'

/** A list in order of the log, page by page. Each is read for itself, so that others are answered in between. */
export async function* pagesBy<Row>(
  read: (query: PlacedQuery) => Promise<Page<Row>>,
  query: PlacedQuery,
): AsyncGenerator<readonly Row[], void> {
  let continuation: string | undefined
  do {
    const page = await read({ ...query, size: 500, continuation })
    yield page.items
    continuation = page.continuation ?? undefined
  } while (continuation !== undefined)
}

/** All of its rows. */
export async function everyPage<Row>(
  read: (query: PlacedQuery) => Promise<Page<Row>>,
  query: PlacedQuery,
): Promise<Row[]> {
  const rows: Row[] = []
  for await (const page of pagesBy(read, query)) rows.push(...page)
  return rows
}
