import {
  plansTable,
  realityTable,
  reportFiles,
  wavesTable,
  type Rehearsal,
  type Report,
} from '@understudy/portfolio'
import { Button, download } from '@understudy/ui'
import { createMemo, For, Show } from 'solid-js'
import { portfolioWords } from '@understudy/messages'
import { useLocale, useWords } from '../words.ts'
import { Board } from './Board.tsx'
import { TextTableView } from './TextTableView.tsx'
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
      <Show when={plansTable(report())}>
        {(table) => (
          <section aria-labelledby="portfolio-plans">
            <h3 id="portfolio-plans">{portfolioWords[locale()].plans.title}</h3>
            <TextTableView
              label={portfolioWords[locale()].plans.title}
              table={table()}
              exportAs="plans"
            />
          </section>
        )}
      </Show>
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
      <WhatWasRead report={report()} />
    </div>
  )
}
