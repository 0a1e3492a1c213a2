import { dayOf } from '@understudy/domain'
import { formatMoney, type Locale } from '@understudy/messages'
import {
  flows,
  said,
  standings,
  type FlowRow,
  type Report,
  type Standing,
} from '@understudy/portfolio'
import { Button, Table, Tag, type Column, type Tone } from '@understudy/ui'
import { createMemo, createSignal, For, Show } from 'solid-js'
import { useLocale, useWords } from '../words.ts'

const tones: Readonly<Record<Standing, Tone>> = {
  ready: 'good',
  'one-step-away': 'accent',
  'steps-away': 'warn',
  blocked: 'bad',
  'nothing-to-do': 'neutral',
}

/** A bar for each flow, which narrows the rows below. */
export function Board(props: { readonly report: Report }) {
  const words = useWords()
  const locale = useLocale()
  const [flow, setFlow] = createSignal(flows[0]?.name ?? '')
  const [standing, setStanding] = createSignal<Standing | null>(null)
  const speak = createMemo(() => said(props.report))
  const of = (name: string) => props.report.rehearsal.board.filter((row) => row.flow === name)
  const rows = createMemo(() =>
    of(flow()).filter((row) => standing() === null || row.standing === standing()),
  )
  const show = (name: string, only: Standing | null) => {
    setFlow(name)
    setStanding(only)
  }
  return (
    <section aria-labelledby="portfolio-board">
      <h3 id="portfolio-board">{words.portfolio.boardTitle}</h3>
      <For each={flows}>
        {({ name }) => (
          <div class="s-flow" role="group" aria-label={speak().flow(name)}>
            <strong>{speak().flow(name)}</strong>
            <Button
              size="small"
              pressed={flow() === name && standing() === null}
              onClick={() => show(name, null)}
            >
              {`${words.portfolio.all} ${of(name).length}`}
            </Button>
            <For each={standings}>
              {(one) => {
                const count = () => of(name).filter((row) => row.standing === one).length
                return (
                  <Show when={count() > 0}>
                    <Button
                      size="small"
                      pressed={flow() === name && standing() === one}
                      onClick={() => show(name, one)}
                    >
                      {`${speak().words.standings[one]} ${count()}`}
                    </Button>
                  </Show>
                )
              }}
            </For>
          </div>
        )}
      </For>
      <Table
        label={speak().flow(flow())}
        columns={columnsOf(speak(), locale())}
        rows={rows()}
        rowId={({ customer }) => customer}
        exportAs="board"
        searchable
      />
    </section>
  )
}

/** An amount compares as a number, and is read as money. */
function moneyColumn(key: 'until' | 'after', title: string, locale: Locale): Column<FlowRow> {
  return {
    key,
    title,
    align: 'end',
    value: ({ monthly }) => (monthly[key] === null ? null : Number(monthly[key].amount)),
    cell: ({ monthly }) => (monthly[key] === null ? '' : formatMoney(locale, monthly[key])),
  }
}

function columnsOf(speak: ReturnType<typeof said>, locale: Locale): Column<FlowRow>[] {
  const { columns, standings: names } = speak.words
  return [
    { key: 'customer', title: columns.customer, value: ({ name }) => name },
    {
      key: 'standing',
      title: columns.standing,
      value: (row) => names[row.standing],
      cell: (row) => <Tag tone={tones[row.standing]}>{names[row.standing]}</Tag>,
    },
    { key: 'first', title: columns.first, value: speak.first },
    { key: 'who', title: columns.who, value: speak.who },
    {
      key: 'subscriptions',
      title: columns.subscriptions,
      value: (row) => row.subscriptions,
      align: 'end',
    },
    { key: 'seats', title: columns.seats, value: (row) => row.seats, align: 'end' },
    moneyColumn('until', columns.until, locale),
    moneyColumn('after', columns.after, locale),
    { key: 'users', title: columns.users, value: (row) => row.users, align: 'end' },
    { key: 'by', title: columns.by, value: ({ by }) => (by === null ? null : dayOf(by)) },
  ]
}
