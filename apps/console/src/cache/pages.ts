import { InfiniteQueryObserver, keepPreviousData } from '@tanstack/query-core'
import {
  createComputed,
  createMemo,
  createSignal,
  onCleanup,
  untrack,
  type Accessor,
} from 'solid-js'
import type { Answer } from '../api/answer.ts'
import { asQuery } from './cache.ts'
import { useCache } from './provider.tsx'
import type { Question } from './question.ts'
import { problemOf } from './reading.ts'

/** One page of a list that the server narrows, orders and counts. */
export interface ListPage<Row> {
  readonly items: readonly Row[]
  readonly continuation: string | null
  readonly total: number
}

/** A list, asked page by page; null is where it begins. */
export interface PagesQuestion<Row> extends Omit<Question<never>, 'ask'> {
  readonly page: (continuation: string | null) => Promise<Answer<ListPage<Row>>>
}

/** As many pages of a list as were asked for; they are asked again together, and the last rows stay meanwhile. */
export function createPages<Row>(wanted: Accessor<PagesQuestion<Row> | undefined>) {
  let last = nothing<Row>()
  const observer = new InfiniteQueryObserver(useCache(), { ...optionsOf(last), enabled: false })
  const [result, setResult] = createSignal(observer.getCurrentResult())
  createComputed(() => {
    const question = wanted()
    untrack(() => {
      if (question) last = question
      observer.setOptions({ ...optionsOf(last), enabled: question !== undefined })
      setResult(observer.getCurrentResult())
    })
  })
  onCleanup(observer.subscribe(setResult))
  const page = createMemo((): ListPage<Row> | undefined => {
    const pages = result().data?.pages
    const last = pages?.at(-1)
    return last && { ...last, items: pages?.flatMap(({ items }) => items) ?? [] }
  })
  return {
    page,
    problem: () => problemOf(result().error),
    more: () => void observer.fetchNextPage(),
  }
}

function optionsOf<Row>({ key, page }: PagesQuestion<Row>) {
  return {
    queryKey: key,
    initialPageParam: null as string | null,
    getNextPageParam: ({ continuation }: ListPage<Row>) => continuation,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }: { readonly pageParam: string | null }) =>
      asQuery({ key, ask: () => page(pageParam) }).queryFn(),
  }
}

function nothing<Row>(): PagesQuestion<Row> {
  const page = async () =>
    ({ ok: true, value: { items: [], continuation: null, total: 0 } }) as const
  return { key: [{}, 'no list'], page }
}
