import type { PageAnswer } from '@understudy/domain'

/** Which page of a list. */
interface Which {
  readonly size: number
  readonly continuation: string | undefined
}

/** A list to its end, page by page. Each is read for itself, so that others are answered in between. */
export async function* pagesBy<Row, Asked extends object>(
  read: (query: Asked & Which) => Promise<PageAnswer<Row>>,
  asked: Asked,
): AsyncGenerator<readonly Row[], void> {
  let continuation: string | undefined
  do {
    const page = await read({ ...asked, size: 500, continuation })
    yield page.items
    continuation = page.continuation ?? undefined
  } while (continuation !== undefined)
}

/** All of its rows. */
export async function everyPage<Row, Asked extends object>(
  read: (query: Asked & Which) => Promise<PageAnswer<Row>>,
  asked: Asked,
): Promise<Row[]> {
  const rows: Row[] = []
  for await (const page of pagesBy(read, asked)) rows.push(...page)
  return rows
}
