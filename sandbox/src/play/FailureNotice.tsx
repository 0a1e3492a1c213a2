import { For } from 'solid-js'
import { failureText } from '@understudy/messages'
import type { Difference, Failure } from '@understudy/scenario'
import { Notice } from '@understudy/ui'
import { useLocale, useWords } from '../words.ts'

/** Why a line failed: its place in the file, and each place where what is differs from what was expected. */
export function FailureNotice(props: { readonly failure: Failure }) {
  const words = useWords()
  const locale = useLocale()
  return (
    <Notice tone="bad" title={words.play.failedAt(props.failure.line)} urgent>
      <p>{failureText(locale(), props.failure.reason)}</p>
      <For each={props.failure.differences}>{(one) => <DifferenceOf difference={one} />}</For>
    </Notice>
  )
}

function DifferenceOf(props: { readonly difference: Difference }) {
  const words = useWords()
  const sides = { '-': words.tests.expected, '+': words.tests.got, ' ': '' } as const
  return (
    <div class="s-diff">
      <p class="u-mono">{props.difference.path}</p>
      <For each={props.difference.lines}>
        {({ sign, text }) => (
          <p data-sign={sign}>
            <span class="s-diff-side">{sides[sign]}</span>
            <code>{text}</code>
          </p>
        )}
      </For>
    </div>
  )
}
