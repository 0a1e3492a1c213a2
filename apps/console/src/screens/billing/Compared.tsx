import { formatDecimal } from '@understudy/messages/one-language'
import { Notice, Table, type Column } from '@understudy/ui'
import { For, Show } from 'solid-js'
import type { FileComparison, FileDifference, FileFault } from '../../api/files.ts'
import { useReader } from '../../reader/reader.tsx'

/** What a file that was read came to: how many lines are alike, what is wrong with it, and what differs by which rule. */
export function Compared(props: { readonly comparison: FileComparison }) {
  const { words, locale } = useReader()
  const screen = () => words().billingFiles
  const columns = useColumns()
  const faultText = useFaultText()
  const count = (of: keyof FileComparison['counts']) =>
    formatDecimal(locale(), String(props.comparison.counts[of]))
  const isAlike = () => props.comparison.counts.differences + props.comparison.counts.faults === 0
  const title = () =>
    isAlike()
      ? screen().alike(count('alike'))
      : screen().unlike(count('differences'), count('faults'))
  const shown = () => props.comparison.differences
  const isCut = () => shown().length < props.comparison.counts.differences
  return (
    <>
      <Notice tone={isAlike() ? 'good' : 'bad'} title={title()} urgent={!isAlike()}>
        <p>{screen().counts(count('read'), count('alike'))}</p>
      </Notice>
      <Show when={props.comparison.faults.length > 0}>
        <ul class="u-stack" aria-label={screen().faults}>
          <For each={props.comparison.faults}>{(fault) => <li>{faultText(fault)}</li>}</For>
        </ul>
      </Show>
      <Show when={shown().length > 0}>
        <Show when={isCut()}>
          <p>{screen().more(formatDecimal(locale(), String(shown().length)))}</p>
        </Show>
        <Table
          label={screen().differences}
          columns={columns()}
          rows={shown()}
          rowId={(row) => String(shown().indexOf(row))}
        />
      </Show>
    </>
  )
}

function useColumns(): () => Column<FileDifference>[] {
  const { words } = useReader()
  return () => {
    const screen = words().billingFiles
    const cells = (row: FileDifference) =>
      row.cells.map(({ column, theirs, ours }) => screen.cell(column, theirs, ours))
    return [
      { key: 'line', title: screen.line, align: 'end', value: ({ line }) => line },
      { key: 'what', title: screen.what, value: ({ kind }) => screen.kinds[kind] },
      { key: 'about', title: screen.about, value: ({ about }) => about.join(' · ') },
      {
        key: 'cells',
        title: screen.differences,
        value: (row) => cells(row).join('; '),
        cell: (row) => <For each={cells(row)}>{(one) => <div>{one}</div>}</For>,
      },
      { key: 'rule', title: screen.rule, value: ({ rule }) => rule },
    ]
  }
}

function useFaultText(): (fault: FileFault) => string {
  const { words } = useReader()
  return ({ kind, line, column, name = '', text = '', expected, found }) => {
    const told = words().billingFiles.fault
    const at = String(line)
    switch (kind) {
      case 'encoding':
        return told.encoding(at, String(column))
      case 'no-such-file':
        return told['no-such-file']()
      case 'cells':
        return told.cells(at, String(expected), String(found))
      case 'quotes':
        return told.quotes(at)
      case 'number':
      case 'moment':
      case 'day':
        return told[kind](at, name, text)
      case 'other-invoice':
      case 'unknown-column':
      case 'missing-column':
      case 'doubled-column':
        return told[kind](name)
    }
  }
}
