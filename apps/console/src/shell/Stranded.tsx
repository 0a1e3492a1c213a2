import type { Preview } from '@understudy/domain'
import { formatDay, formatMoney } from '@understudy/messages/one-language'
import { Notice } from '@understudy/ui'
import { For, Show } from 'solid-js'
import { useReader } from '../reader/reader.tsx'

/** Reservations that are paid on and cover nothing any more, or soon will not; nothing where there are none. */
export function Stranded(props: { readonly stranded: Preview['stranded'] }) {
  const reader = useReader()
  const screen = () => reader.words().transition
  const day = (moment: string) => formatDay(reader.locale(), moment)
  return (
    <Show when={props.stranded.length > 0}>
      <Notice tone="warn" title={screen().strandedTitle}>
        <ul class="c-bullets">
          <For each={props.stranded}>
            {({ subscription, entitlement, stopsAt, paidUntil, monthly }) => (
              <li>
                {screen().stranded(
                  subscription,
                  entitlement,
                  day(stopsAt),
                  day(paidUntil),
                  monthly === null ? screen().strandedPrice : formatMoney(reader.locale(), monthly),
                )}
              </li>
            )}
          </For>
        </ul>
      </Notice>
    </Show>
  )
}
