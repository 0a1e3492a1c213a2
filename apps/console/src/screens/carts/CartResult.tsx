import { formatDecimal, formatList, ruleSentence } from '@understudy/messages/one-language'
import { Table, Tag, type Column } from '@understudy/ui'
import { Show } from 'solid-js'
import { question } from '../../cache/question.ts'
import { createReading } from '../../cache/reading.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { LineResult } from './cart.ts'

/** What became of each line: bought, or refused by which rule. */
export function CartResult(props: { readonly results: readonly LineResult[] }) {
  const { words, locale } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().carts
  const rules = createReading(() =>
    props.results.some(({ refused }) => refused !== null)
      ? question('rules', rehearsal.api.rules)
      : undefined,
  )
  const sentence = (code: string) => {
    const must = rules.value()?.refusals.find((rule) => rule.code === code)?.must ?? code
    return ruleSentence(locale(), { code, must })
  }
  const columns = (): Column<LineResult>[] => [
    { key: 'line', title: screen().offer, value: ({ name }) => name },
    {
      key: 'quantity',
      title: words().subscription.quantity,
      align: 'end',
      value: ({ quantity }) => quantity,
      cell: ({ quantity }) => formatDecimal(locale(), String(quantity)),
    },
    {
      key: 'result',
      title: words().subscription.status,
      value: ({ refused }) => (refused === null ? screen().bought : sentence(refused)),
      cell: ({ refused, instead }) => (
        <Show when={refused} fallback={<Tag tone="good">{screen().bought}</Tag>}>
          {(code) => (
            <>
              <Tag tone="bad">{screen().refused}</Tag> {sentence(code())}{' '}
              <Show when={instead.length > 0}>
                {screen().instead(formatList(locale(), instead, 'unit'))}
              </Show>
            </>
          )}
        </Show>
      ),
    },
  ]
  return (
    <Show when={props.results.length > 0}>
      <div role="status" class="u-stack">
        <h3 id="order-result">{screen().result}</h3>
        <Table
          label={screen().result}
          columns={columns()}
          rows={props.results}
          rowId={({ subscription }) => subscription}
          searchable={false}
        />
      </div>
    </Show>
  )
}
