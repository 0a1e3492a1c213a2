import { Button, EmptyState, Loading } from '@understudy/ui'
import { createEffect, Match, on, Switch, type JSX } from 'solid-js'
import type { Reading } from '../cache/reading.ts'
import { useReader } from '../reader/reader.tsx'
import { IssueList } from './IssueList.tsx'
import { problemSentence } from './problem-sentence.ts'

/** What was read; before that, that it is being read; instead of it, why it could not be, and a way to try again. */
export function Loaded<Value>(props: {
  readonly reading: Reading<Value>
  readonly children: (value: () => Value) => JSX.Element
}) {
  const reader = useReader()
  const again = () => props.reading.problem() && props.reading.again()
  // The API tells what it cannot read in the language it was asked in.
  createEffect(on(reader.locale, again, { defer: true }))
  return (
    <Switch fallback={<Loading label={reader.words().shell.loading} />}>
      <Match when={props.reading.value() === undefined && props.reading.problem()}>
        {(problem) => (
          <EmptyState title={reader.words().shell.failed} text={problemSentence(problem(), reader)}>
            <IssueList problem={problem()} />
            <Button onClick={props.reading.again}>{reader.words().shell.retry}</Button>
          </EmptyState>
        )}
      </Match>
      <Match when={props.reading.value()}>{(value) => props.children(value as () => Value)}</Match>
    </Switch>
  )
}
