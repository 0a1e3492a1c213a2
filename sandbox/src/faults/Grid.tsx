import { createSignal, For } from 'solid-js'
import { term, wordsIn } from '@understudy/messages'
import { useLocale, useWords } from '../words.ts'
import { columns, moved, rows, stateOf, type CellResult, type Position } from './cells.ts'

const marks = {
  idle: '·',
  waiting: '·',
  running: '…',
  held: '✓',
  broken: '✗',
  unreached: '–',
} as const

/** Failpoints by kinds of fault. One cell is in the tab order; arrow keys go to the others. */
export function Grid(props: {
  readonly results: readonly CellResult[]
  readonly isRunning: boolean
  readonly shown: { readonly at: string; readonly kind: string } | undefined
  readonly onShow: (at: string, kind: string) => void
}) {
  const words = useWords()
  const locale = useLocale()
  const [here, setHere] = createSignal<Position>({ row: 0, column: 0 })
  const buttons = new Map<string, HTMLButtonElement>()
  const failpoint = (at: string) => term(wordsIn(locale()).terms.failpoints, at)
  const faultKind = (kind: string) => term(wordsIn(locale()).terms.faultKinds, kind)

  function go(event: KeyboardEvent) {
    const next = moved(here(), event.key)
    if (!next) return
    event.preventDefault()
    setHere(next)
    buttons.get(`${next.row} ${next.column}`)?.focus()
  }

  return (
    <div class="s-grid-scroll">
      <table class="s-grid" role="grid" aria-labelledby="faults-title" onKeyDown={go}>
        <thead>
          <tr>
            <th scope="col">{words.faults.failpoint}</th>
            <For each={columns}>{(kind) => <th scope="col">{faultKind(kind)}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={rows}>
            {(at, row) => (
              <tr>
                <th scope="row">
                  {failpoint(at)}
                  <code>{at}</code>
                </th>
                <For each={columns}>
                  {(kind, column) => {
                    const state = () => stateOf(at, kind, props.results, props.isRunning)
                    const said = () => {
                      const now = state()
                      return words.faults.cells[now === 'idle' ? 'waiting' : now]
                    }
                    const isHere = () => here().row === row() && here().column === column()
                    const isShown = () => props.shown?.at === at && props.shown.kind === kind
                    return (
                      <td role="gridcell" aria-selected={isShown()}>
                        <button
                          ref={(element) => buttons.set(`${row()} ${column()}`, element)}
                          type="button"
                          class="s-cell"
                          data-state={state()}
                          tabindex={isHere() ? 0 : -1}
                          aria-label={`${failpoint(at)}, ${faultKind(kind)}: ${said()}`}
                          onFocus={() => setHere({ row: row(), column: column() })}
                          onClick={() => props.onShow(at, kind)}
                        >
                          <span aria-hidden="true">{marks[state()]}</span>
                          {said()}
                        </button>
                      </td>
                    )
                  }}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <p class="u-faint s-grid-keys">{words.faults.keys}</p>
    </div>
  )
}
