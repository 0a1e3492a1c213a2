import { Match, Show, Switch } from 'solid-js'
import { term, wordsIn } from '@understudy/messages'
import { Button, Tag } from '@understudy/ui'
import { useLocale, useWords } from '../words.ts'
import type { CellResult } from './cells.ts'

const tones = { held: 'good', broken: 'bad', unreached: 'muted' } as const

/** One cell in words: which fault struck where, how it ended, and why if it broke. */
export function CellDetails(props: {
  readonly at: string
  readonly kind: string
  readonly result: CellResult | undefined
  readonly onOpen: (path: string, text: string) => void
}) {
  const words = useWords()
  const locale = useLocale()
  const terms = () => wordsIn(locale()).terms
  const pin = () => props.result?.pin

  return (
    <section class="u-card u-stack" aria-labelledby="cell-title" aria-live="polite">
      <h2 id="cell-title">{words.faults.details}</h2>
      <div class="u-row">
        <span>
          {term(terms().failpoints, props.at)}: {term(terms().faultKinds, props.kind)}
        </span>
        <Show when={props.result} fallback={<Tag>{words.faults.cells.waiting}</Tag>}>
          {(known) => <Tag tone={tones[known().state]}>{words.faults.cells[known().state]}</Tag>}
        </Show>
      </div>
      <Switch>
        <Match when={props.result?.state === 'held'}>
          <p>{words.faults.heldHow}</p>
        </Match>
        <Match when={props.result?.state === 'unreached'}>
          <p>{words.faults.unreachedHow}</p>
        </Match>
        <Match when={props.result?.reason}>
          {(reason) => (
            <p class="u-mono s-cell-reason" lang="en">
              {reason()}
            </p>
          )}
        </Match>
      </Switch>
      <Show when={pin()}>
        {(found) => (
          <Button onClick={() => props.onOpen(`found/${found().name}`, found().text)}>
            {words.lab.openAsScenario}
          </Button>
        )}
      </Show>
    </section>
  )
}
