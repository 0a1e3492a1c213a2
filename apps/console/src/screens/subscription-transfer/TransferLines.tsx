import { Tag } from '@understudy/ui'
import { For, Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { lineTones, type TransferRow } from './transfer.ts'

type Line = TransferRow['lines'][number]

/** What is handed over, with its number and its new id; what could not be says why. */
export function TransferLines(props: {
  readonly lines: readonly Line[]
  /** What waited when it ended waits no more. */
  readonly isOver: boolean
}) {
  const { words } = useReader()
  const screen = () => words().transfers
  return (
    <div class="u-table-scroll" role="region" aria-label={screen().lines} tabindex="0">
      <table class="u-table">
        <thead>
          <tr>
            <th scope="col">{screen().subscription}</th>
            <th scope="col">{screen().quantity}</th>
            <th scope="col">{screen().newId}</th>
            <th scope="col">{screen().state}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.lines}>
            {(line) => (
              <>
                <tr>
                  <th scope="row">{line.subscription}</th>
                  <td class="u-number">{line.quantity}</td>
                  <td>{line.status === 'done' ? line.moved : '–'}</td>
                  <td>
                    <Show when={!props.isOver || line.status !== 'waiting'} fallback="–">
                      <State line={line} />
                    </Show>
                  </td>
                </tr>
                <For each={line.addOns}>
                  {(addOn) => (
                    <tr>
                      <th scope="row">↳ {addOn.subscription}</th>
                      <td class="u-number">{addOn.quantity}</td>
                      <td>{line.status === 'done' ? addOn.moved : '–'}</td>
                      <td />
                    </tr>
                  )}
                </For>
              </>
            )}
          </For>
        </tbody>
      </table>
    </div>
  )
}

function State(props: { readonly line: Line }) {
  const { words, terms } = useReader()
  const screen = () => words().transfers
  const why = () => {
    const { error } = props.line
    if (error === null) return undefined
    return error in screen().errors
      ? screen().errors[error as keyof ReturnType<typeof screen>['errors']]
      : screen().errors.other
  }
  return (
    <>
      <Tag tone={lineTones[props.line.status]}>{terms().statuses[props.line.status]}</Tag>
      <Show when={why()}>{(text) => <p class="u-faint">{text()}</p>}</Show>
    </>
  )
}
