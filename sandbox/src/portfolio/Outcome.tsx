import {
  plansTable,
  realityTable,
  reportFiles,
  wavesTable,
  yearInvoicesTable,
  yearTable,
  type Rehearsal,
  type Report,
} from '@understudy/portfolio'
import { Button, download, Notice } from '@understudy/ui'
import { createMemo, For, Show } from 'solid-js'
import { portfolioWords } from '@understudy/messages'
import { useLocale, useWords } from '../words.ts'
import { Board } from './Board.tsx'
import { Part } from './Part.tsx'
import { WhatWasRead } from './WhatWasRead.tsx'
import type { PortfolioQuestion } from './worker.ts'

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
    order: props.question.constraints.order,
    before: props.question.before,
  }))
  const isAnyKnown = () => props.rehearsal.gathered.files.some(({ format }) => format !== null)
  return (
    <div class="s-outcome">
      <Show
        when={isAnyKnown()}
        fallback={<Notice tone="bad" title={words.portfolio.nothing} urgent />}
      >
        <Played report={report()} />
      </Show>
      <WhatWasRead report={report()} />
    </div>
  )
}

/** What came of playing the flows and the plan, and what can be taken along. */
function Played(props: { readonly report: Report }) {
  const words = useWords()
  const locale = useLocale()
  const said = () => portfolioWords[locale()]
  return (
    <>
      <Part
        id="reality"
        title={said().headings.reality}
        table={realityTable(props.report)}
        exportAs="reality"
      />
      <Board report={props.report} />
      <Part
        id="plans"
        title={said().plans.title}
        table={plansTable(props.report)}
        exportAs="plans"
      />
      <Part
        id="plan"
        title={words.portfolio.planTitle}
        table={wavesTable(props.report)}
        exportAs="waves"
      />
      <Part
        id="year"
        title={said().year.title}
        table={yearTable(props.report)}
        exportAs="year"
        note={said().year.note}
      />
      <Part
        id="year-invoices"
        title={said().year.invoices}
        table={yearInvoicesTable(props.report)}
        exportAs="year-invoices"
      />
      <section aria-labelledby="portfolio-take">
        <h3 id="portfolio-take">{words.portfolio.take}</h3>
        <div class="s-files-bar">
          <For each={reportFiles(props.report)}>
            {({ name, text }) => (
              <Button onClick={() => download(name, new Blob([text]))}>{name}</Button>
            )}
          </For>
        </div>
      </section>
    </>
  )
}
