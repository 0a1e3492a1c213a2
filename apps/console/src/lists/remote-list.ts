import type { Sort } from '@understudy/ui'
import { createSignal, onCleanup, type Accessor } from 'solid-js'
import type { Answer } from '../api/answer.ts'
import { createPages, type ListPage } from '../cache/pages.ts'
import type { Scope } from '../cache/question.ts'

/** What of a list is asked for, beside whose and of which moment. */
export interface ListWish {
  readonly search?: string
  readonly sort?: string
  readonly size: string
  readonly continuation?: string
}

/** A list by its name, and what it is narrowed by. */
export interface ListQuestion<Row> {
  readonly scope: Scope
  readonly name: string
  readonly asked: unknown
  readonly read: (wish: ListWish) => Promise<Answer<ListPage<Row>>>
}

const pageRows = 100
/** The most that the API gives at once. */
const pageRowsMax = 500
const searchPauseMs = 200

/** A list of which the server searches, sorts, filters and counts, read page by page. */
export function createRemoteList<Row>(wanted: Accessor<ListQuestion<Row> | undefined>) {
  const [search, setSearch] = createSignal('')
  const [sort, setSort] = createSignal<Sort | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(timer))

  const wish = (size: number): ListWish => ({
    size: String(size),
    ...(search() === '' ? {} : { search: search() }),
    ...sortOf(sort()),
  })
  const pages = createPages(() => {
    const question = wanted()
    if (question === undefined) return undefined
    const { scope, name, asked, read } = question
    const wished = wish(pageRows)
    return {
      key: [scope, name, { asked, wished }],
      page: (from) => read({ ...wished, ...after(from) }),
    }
  })
  async function all(): Promise<readonly Row[]> {
    const rows: Row[] = []
    let from: string | null = null
    do {
      const next: Answer<ListPage<Row>> | undefined = await wanted()?.read({
        ...wish(pageRowsMax),
        ...after(from),
      })
      const found: ListPage<Row> | undefined = next?.ok ? next.value : undefined
      rows.push(...(found?.items ?? []))
      from = found?.continuation ?? null
    } while (from !== null)
    return rows
  }
  return {
    page: pages.page,
    problem: pages.problem,
    isSearch: () => search() !== '',
    remote: () => ({
      onSearch: (text: string) => {
        clearTimeout(timer)
        timer = setTimeout(() => setSearch(text), searchPauseMs)
      },
      onSort: setSort,
      total: pages.page()?.total ?? null,
      onMore: pages.page()?.continuation ? pages.more : undefined,
      all,
    }),
  }
}

function after(continuation: string | null): { readonly continuation?: string } {
  return continuation === null ? {} : { continuation }
}

function sortOf(sort: Sort | null): { readonly sort?: string } {
  if (sort === null) return {}
  return { sort: sort.descending ? `-${sort.key}` : sort.key }
}

export type RemoteList<Row> = ReturnType<typeof createRemoteList<Row>>
