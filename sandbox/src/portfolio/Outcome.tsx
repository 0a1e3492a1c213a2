import { dayOf } from '@understudy/domain'
import {
  assumedTable,
  filesTable,
  flows,
  mistakesTable,
  realityTable,
  reportFiles,
  said,
  standings,
  wavesTable,
  type FlowRow,
  type Rehearsal,
  type Report,
  type Standing,
} from '@understudy/portfolio'
import { Button, download, Table, Tag, type Column, type Tone } from '@understudy/ui'
import { createMemo, createSignal, For, Show } from 'solid-js'
import { portfolioWords } from '@understudy/messages'
import { useLocale, useWords } from '../words.ts'
import { TextTableView } from './TextTableView.tsx'
import type { PortfolioQuestion } from './worker.ts'

const tones: Readonly<Record<Standing, Tone>> = {
  ready: 'good',
  'one-step-away': 'accent',
  'steps-away': 'warn',
  blocked: 'bad',
  'nothing-to-do': 'neutral',
}

/** Where the customers stand, the plan, and what was read and taken for granted. */
export function Outcome(props: {
  readonly rehearsal: Rehearsal
  readonly question: PortfolioQuestion
}) {
  const words = useWords()
  const locale = useLocale()
  const report = createMemo((): Report => ({
    rehearsal: props.rehearsal,
    answers: props.question.answers,
    locale: locale(),
    before: props.question.before,
  }))
  return (
    <div class="s-outcome">
      <Show when={realityTable(report())}>
        {(table) => (
          <section aria-labelledby="portfolio-reality">
            <h3 id="portfolio-reality">{portfolioWords[locale()].headings.reality}</h3>
            <TextTableView
              label={portfolioWords[locale()].headings.reality}
              table={table()}
              exportAs="reality"
            />
          </section>
        )}
      </Show>
      <Board report={report()} />
      <section aria-labelledby="portfolio-plan">
        <h3 id="portfolio-plan">{words.portfolio.planTitle}</h3>
        <TextTableView
          label={words.portfolio.planTitle}
          table={wavesTable(report())}
          exportAs="waves"
        />
      </section>
      <section aria-labelledby="portfolio-take">
        <h3 id="portfolio-take">{words.portfolio.take}</h3>
        <div class="s-files-bar">
          <For each={reportFiles(report())}>
            {({ name, text }) => (
              <Button onClick={() => download(name, new Blob([text]))}>{name}</Button>
            )}
          </For>
        </div>
      </section>
      <section aria-labelledby="portfolio-read">
        <h3 id="portfolio-read">{words.portfolio.filesTitle}</h3>
        <TextTableView label={words.portfolio.filesTitle} table={filesTable(report())} />
        <TextTableView label={words.portfolio.assumedTitle} table={assumedTable(report())} />
        <Show
          when={mistakesTable(report()).rows.length > 0}
          fallback={
            <p>
              {words.portfolio.mistakesTitle}
              {locale() === 'zh-TW' ? '：' : ': '}
              {words.portfolio.noMistake}
            </p>
          }
        >
          <TextTableView
            label={words.portfolio.mistakesTitle}
            table={mistakesTable(report())}
            exportAs="mistakes"
          />
        </Show>
      </section>
    </div>
  )
}

/** A bar for each flow, which narrows the rows below. */
function Board(props: { readonly report: Report }) {
  const words = useWords()
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
        columns={columnsOf(speak())}
        rows={rows()}
        rowId={({ customer }) => customer}
        exportAs="board"
        searchable
      />
    </section>
  )
}

function columnsOf(speak: ReturnType<typeof said>): Column<FlowRow>[] {
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
    { key: 'by', title: columns.by, value: ({ by }) => (by === null ? null : dayOf(by)) },
  ]
}
