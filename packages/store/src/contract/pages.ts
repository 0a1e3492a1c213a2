import type { PageAnswer, PageAsked } from '@understudy/domain'

/** Follows the continuations to the end. */
export async function allPages<Row>(
  read: (paging: PageAsked) => Promise<PageAnswer<Row>>,
): Promise<Row[]> {
  const rows: Row[] = []
  let continuation: string | undefined
  do {
    const page = await read(continuation === undefined ? {} : { continuation })
    rows.push(...page.items)
    continuation = page.continuation ?? undefined
  } while (continuation !== undefined)
  return rows
}
