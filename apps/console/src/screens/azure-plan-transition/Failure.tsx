import { formatInstant, ruleSentence, term } from '@understudy/messages/one-language'
import { Notice } from '@understudy/ui'
import { Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { CommandButton } from '../../rehearsal/CommandButton.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { ProgressValue } from './progress-value.ts'
import { subjectOf } from './subject.ts'

/** A failed step inside the workflow: which one, that usage goes on, and what to do. */
export function Failure(props: { readonly transition: ProgressValue['transition'] }) {
  const { words, terms, locale } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().transition
  const failed = () => props.transition.steps.find(({ status }) => status === 'failed')
  const hasFaults = () => Object.keys(rehearsal.frame.value()?.faults ?? {}).length > 0
  const { partner, customer, id } = props.transition
  return (
    <Show when={failed()}>
      {(step) => (
        <Notice tone="bad" urgent title={screen().failedTitle}>
          <p>
            {screen().failedText(
              term(terms().steps, step().step),
              subjectOf(step(), rehearsal.names),
            )}
          </p>
          <Show when={step().obstacle}>
            {(code) => <p>{ruleSentence(locale(), { code: code(), must: code() })}</p>}
          </Show>
          <Show
            when={props.transition.nextStepAt}
            fallback={
              <>
                <p>{screen().resumeText}</p>
                <div class="u-row">
                  <Show when={hasFaults()}>
                    <CommandButton command={{ type: 'HealFault', all: true }}>
                      {screen().healFaults}
                    </CommandButton>
                  </Show>
                  <CommandButton
                    kind="primary"
                    command={{
                      type: 'ResumeAzurePlanTransition',
                      partner,
                      customer,
                      transition: id,
                    }}
                  >
                    {screen().resume}
                  </CommandButton>
                </div>
              </>
            }
          >
            {(at) => <p>{screen().retryText(formatInstant(locale(), at()))}</p>}
          </Show>
        </Notice>
      )}
    </Show>
  )
}
