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
import { Button, download } from '@understudy/ui'
import { createMemo, For } from 'solid-js'
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
  const said = () => portfolioWords[locale()]
  const report = createMemo((): Report => ({
    rehearsal: props.rehearsal,
    answers: props.question.answers,
    locale: locale(),
    order: props.question.constraints.order,
    before: props.question.before,
  }))
  return (
    <div class="s-outcome">
      <Part
        id="reality"
        title={said().headings.reality}
        table={realityTable(report())}
        exportAs="reality"
      />
      <Board report={report()} />
      <Part id="plans" title={said().plans.title} table={plansTable(report())} exportAs="plans" />
      <Part
        id="plan"
        title={words.portfolio.planTitle}
        table={wavesTable(report())}
        exportAs="waves"
      />
      <Part
        id="year"
        title={said().year.title}
        table={yearTable(report())}
        exportAs="year"
        note={said().year.note}
      />
      <Part
        id="year-invoices"
        title={said().year.invoices}
        table={yearInvoicesTable(report())}
        exportAs="year-invoices"
      />
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
      <WhatWasRead report={report()} />
    </div>
  )
}
