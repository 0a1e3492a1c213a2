import { assumedTable, filesTable, mistakesTable, type Report } from '@understudy/portfolio'
import { Show } from 'solid-js'
import { wordsIn } from '@understudy/messages'
import { useLocale, useWords } from '../words.ts'
import { TextTableView } from './TextTableView.tsx'

/** What each file was taken for, what was assumed, and what is wrong with them. */
export function WhatWasRead(props: { readonly report: Report }) {
  const words = useWords()
  const locale = useLocale()
  return (
    <section aria-labelledby="portfolio-read">
      <h3 id="portfolio-read">{words.portfolio.filesTitle}</h3>
      <TextTableView label={words.portfolio.filesTitle} table={filesTable(props.report)} />
      <TextTableView label={words.portfolio.assumedTitle} table={assumedTable(props.report)} />
      <Show
        when={mistakesTable(props.report).rows.length > 0}
        fallback={
          <p>
            {wordsIn(locale()).screens.shell.pair(
              words.portfolio.mistakesTitle,
              words.portfolio.noMistake,
            )}
          </p>
        }
      >
        <TextTableView
          label={words.portfolio.mistakesTitle}
          table={mistakesTable(props.report)}
          exportAs="mistakes"
        />
      </Show>
    </section>
  )
}
