import { createSignal, For } from 'solid-js'
import { term, wordsIn } from '@understudy/messages'
import { useLocale, useWords } from '../words.ts'
import {
  columns,
  moved,
  rows,
  stateOf,
  type CellResult,
  type CellState,
  type Position,
} from './cells.ts'

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

  const isShown = (at: string, kind: string) => props.shown?.at === at && props.shown.kind === kind

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
                  {(kind, column) => (
                    <td role="gridcell" aria-selected={isShown(at, kind)}>
                      <Cell
                        name={`${failpoint(at)}, ${faultKind(kind)}`}
                        state={stateOf(at, kind, props.results, props.isRunning)}
                        isHere={here().row === row() && here().column === column()}
                        ref={(element) => buttons.set(`${row()} ${column()}`, element)}
                        onFocus={() => setHere({ row: row(), column: column() })}
                        onShow={() => props.onShow(at, kind)}
                      />
                    </td>
                  )}
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

function Cell(props: {
  readonly name: string
  readonly state: CellState
  /** Whether the Tab key comes to this cell. */
  readonly isHere: boolean
  readonly ref: (element: HTMLButtonElement) => void
  readonly onFocus: () => void
  readonly onShow: () => void
}) {
  const words = useWords()
  const said = () => words.faults.cells[props.state === 'idle' ? 'waiting' : props.state]
  return (
    <button
      ref={(element) => props.ref(element)}
      type="button"
      class="s-cell"
      data-state={props.state}
      tabindex={props.isHere ? 0 : -1}
      aria-label={`${props.name}: ${said()}`}
      onFocus={() => props.onFocus()}
      onClick={() => props.onShow()}
    >
      <span aria-hidden="true">{marks[props.state]}</span>
      {said()}
    </button>
  )
}
