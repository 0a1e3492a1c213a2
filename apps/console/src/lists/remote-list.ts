import type { Sort } from '@understudy/ui'
import { createEffect, createSignal, on, onCleanup, type Accessor } from 'solid-js'
import type { Answer, AnyProblem } from '../api/answer.ts'

/** One page of a list that the server narrows, orders and counts. */
export interface ListPage<Row> {
  readonly items: readonly Row[]
  readonly continuation: string | null
  readonly total: number
}

/** What of a list is asked for, beside whose and of which moment. */
export interface ListWish {
  readonly search?: string
  readonly sort?: string
  readonly size: string
  readonly continuation?: string
}

const pageRows = 100
/** The most that the API gives at once. */
const pageRowsMax = 500
const searchPauseMs = 200

/**
 * A list of which the server searches, sorts, filters and counts, read page by page. It is read anew when what it is
 * about changes, as far as it was shown. The last rows stay until others are there.
 */
export function createRemoteList<Key, Row>(
  key: Accessor<Key | undefined>,
  read: (key: Key, wish: ListWish) => Promise<Answer<ListPage<Row>>>,
) {
  const [search, setSearch] = createSignal('')
  const [sort, setSort] = createSignal<Sort | null>(null)
  const [page, setPage] = createSignal<ListPage<Row>>()
  const [problem, setProblem] = createSignal<AnyProblem>()
  let timer: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(timer))

  const wish = (size: number, from: string | null): ListWish => ({
    size: String(size),
    ...(search() === '' ? {} : { search: search() }),
    ...sortOf(sort()),
    ...(from === null ? {} : { continuation: from }),
  })
  async function load(asked: Key, size: number, from: string | null) {
    const answer = await read(asked, wish(size, from))
    setProblem(answer.ok ? undefined : answer.problem)
    return answer.ok ? answer.value : undefined
  }
  createEffect(
    on([key, search, sort], ([asked]) => {
      if (asked === undefined) return
      let overtaken = false
      onCleanup(() => (overtaken = true))
      const shown = page()?.items.length ?? 0
      const size = Math.min(pageRowsMax, Math.max(pageRows, shown))
      void load(asked, size, null).then((found) => found && !overtaken && setPage(found))
    }),
  )
  async function more() {
    const [asked, before] = [key(), page()]
    if (asked === undefined || before === undefined || before.continuation === null) return
    const next = await load(asked, pageRows, before.continuation)
    if (next && page() === before) setPage({ ...next, items: [...before.items, ...next.items] })
  }
  async function all(): Promise<readonly Row[]> {
    const asked = key()
    if (asked === undefined) return []
    const rows: Row[] = []
    let from: string | null = null
    do {
      const next: ListPage<Row> | undefined = await load(asked, pageRowsMax, from)
      rows.push(...(next?.items ?? []))
      from = next?.continuation ?? null
    } while (from !== null)
    return rows
  }
  return {
    page,
    problem,
    isSearch: () => search() !== '',
    remote: () => ({
      onSearch: (text: string) => {
        clearTimeout(timer)
        timer = setTimeout(() => setSearch(text), searchPauseMs)
      },
      onSort: setSort,
      total: page()?.total ?? null,
      onMore: page()?.continuation ? () => void more() : undefined,
      all,
    }),
  }
}

function sortOf(sort: Sort | null): { readonly sort?: string } {
  if (sort === null) return {}
  return { sort: sort.descending ? `-${sort.key}` : sort.key }
}

export type RemoteList<Row> = ReturnType<typeof createRemoteList<unknown, Row>>
