import { Field, Tag } from '@understudy/ui'
import { createSignal, For, Show } from 'solid-js'
import { createReading } from '../../cache/reading.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { SourceLink } from '../../shell/SourceLink.tsx'
import type { CapabilityRow } from './authorization.ts'

type Cell = CapabilityRow['now'][number]

/** What the partner may do, why, and what it will be on a day to come. */
export function CapabilityTable(props: { readonly partner: string }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().programs
  const [day, setDay] = createSignal('')
  const on = () => (/^\d{4}-\d{2}-\d{2}$/.test(day()) ? day() : undefined)
  const reading = createReading(() => {
    const then = on()
    const asked = { partner: props.partner, ...(then === undefined ? {} : { on: then }) }
    return rehearsal.asking.reading('capabilities', asked)
  })
  return (
    <section class="u-card u-stack" aria-labelledby="capabilities">
      <h2 id="capabilities">{screen().capabilities}</h2>
      <Field type="date" label={screen().dayToCome} value={day()} onInput={setDay} />
      <Loaded reading={reading}>
        {(found) => (
          <div class="u-table-scroll" role="region" aria-label={screen().capabilities} tabindex="0">
            <table class="u-table" data-prose="">
              <thead>
                <tr>
                  <th scope="col">{screen().what}</th>
                  <th scope="col">{screen().today}</th>
                  <Show when={found().on !== null}>
                    <th scope="col">{screen().onThatDay}</th>
                  </Show>
                </tr>
              </thead>
              <tbody>
                <For each={found().rows}>
                  {(row) => (
                    <tr>
                      <th scope="row">
                        {screen().capability[row.capability]}
                        <p class="u-faint">{screen().heldBy[row.heldBy]}</p>
                      </th>
                      <td>
                        <Cells cells={row.now} />
                      </td>
                      <Show when={found().on !== null}>
                        <td>
                          <Cells cells={row.then} />
                        </td>
                      </Show>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </div>
        )}
      </Loaded>
    </section>
  )
}

/** One cell, or one each for direct and indirect customers. */
function Cells(props: { readonly cells: readonly Cell[] }) {
  const { words } = useReader()
  const screen = () => words().programs
  return (
    <div class="u-stack">
      <For each={props.cells}>
        {(cell) => (
          <div>
            <span class="u-row">
              <Show when={cell.customers !== 'all'}>
                <span>{screen().customers[cell.customers]}</span>
              </Show>
              <Tag tone={cell.allowed ? 'good' : 'bad'}>
                {cell.allowed ? screen().yes : screen().no}
              </Tag>
              <Show when={cell.assumed}>
                <Tag>{screen().assumed}</Tag>
              </Show>
            </span>
            <span class="u-faint">
              {screen().as[cell.column]} · <SourceLink source={cell.source} />
            </span>
          </div>
        )}
      </For>
    </div>
  )
}
