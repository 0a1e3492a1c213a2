import { Button } from '@understudy/ui'
import { Show } from 'solid-js'
import { useReader } from '../reader/reader.tsx'
import type { RemoteList } from './remote-list.ts'

/** How much of a list that is no table is shown, and the way to the rest. */
export function More<Row>(props: { readonly list: RemoteList<Row> }) {
  const { words, locale } = useReader()
  const shown = () => props.list.page()?.items.length ?? 0
  const count = (number: number) => number.toLocaleString(locale())
  return (
    <div class="u-row">
      <span class="u-faint" role="status">
        {words().shell.someRows(count(shown()), count(props.list.page()?.total ?? 0))}
      </span>
      <Show when={props.list.remote().onMore}>
        {(more) => <Button onClick={() => more()()}>{words().shell.loadMore}</Button>}
      </Show>
    </div>
  )
}
