import { EmptyState, Table } from '@understudy/ui'
import { Show, splitProps } from 'solid-js'
import { ProblemNotice } from '../shell/ProblemNotice.tsx'
import type { RemoteList } from './remote-list.ts'

/** A list of the server as a table; where nothing is in it, though nothing was narrowed, that is said instead. */
export function ListTable<Row>(
  props: Omit<Parameters<typeof Table<Row>>[0], 'rows' | 'remote'> & {
    readonly list: RemoteList<Row>
    readonly isNarrowed: boolean
    readonly empty: { readonly title: string; readonly text: string }
  },
) {
  const [own, table] = splitProps(props, ['list', 'isNarrowed', 'empty'])
  const isEmpty = () => {
    const found = own.list.page()?.total
    return found === 0 && !own.list.isSearch() && !own.isNarrowed
  }
  return (
    <>
      <ProblemNotice problem={own.list.problem()} />
      <Show when={!isEmpty()} fallback={<EmptyState {...own.empty} />}>
        <Table {...table} rows={own.list.page()?.items ?? []} remote={own.list.remote()} />
      </Show>
    </>
  )
}
