import type { Answer } from './answer.ts'

interface Page<Row> {
  readonly items: readonly Row[]
  readonly continuation: string | null
}

/** The rows of every page, asked for one after the other; `null` asks for the first. */
export async function allPages<Row>(
  page: (continuation: string | null) => Promise<Answer<Page<Row>>>,
): Promise<Answer<readonly Row[]>> {
  const all: Row[] = []
  let continuation: string | null = null
  do {
    const answer: Answer<Page<Row>> = await page(continuation)
    if (!answer.ok) return answer
    all.push(...answer.value.items)
    continuation = answer.value.continuation
  } while (continuation !== null)
  return { ok: true, value: all }
}
