import type { ForeseenFailure } from '@understudy/domain'
import { formatDecimal, formatInstant, ruleSentence, term } from '@understudy/messages/one-language'
import { Notice } from '@understudy/ui'
import { For, Show } from 'solid-js'
import { useReader } from '../reader/reader.tsx'
import { useRehearsal } from '../rehearsal/rehearsal.tsx'

/** What goes wrong in a run that a preview has played; it stands above everything else that the preview says. */
export function Foreseen(props: { readonly failures: readonly ForeseenFailure[] }) {
  const sentences = useFailureSentences()
  return (
    <Show when={props.failures.length > 0}>
      <Notice tone="bad" urgent>
        <For each={props.failures}>
          {(failure) => (
            <p class={failure.standsStill ? 'u-notice-title' : undefined}>{sentences(failure)}</p>
          )}
        </For>
      </Notice>
    </Show>
  )
}

function useFailureSentences(): (failure: ForeseenFailure) => string {
  const reader = useReader()
  const rehearsal = useRehearsal()
  const screen = () => reader.words().foreseen
  const number = (count: number) => formatDecimal(reader.locale(), String(count))
  const first = ({ what }: ForeseenFailure) => {
    switch (what.kind) {
      case 'transition-step': {
        const step = stepName(what.step)
        return screen().stepFails(number(what.number), number(what.of), step)
      }
      case 'provisioning':
        return screen().provisioningFails(what.subscription)
      case 'planned-move': {
        const { code } = what
        const sentence = ruleSentence(reader.locale(), { code, must: code })
        return `${screen().moveFails(what.move)} ${sentence}`
      }
      case 'enrollment':
        return screen().enrollmentRefused(rehearsal.names(what.partner))
    }
  }
  const stepName = (
    step: Extract<ForeseenFailure['what'], { kind: 'transition-step' }>['step'],
  ) => {
    const name = term(reader.terms().steps, step.step)
    if (step.step === 'complete') return name
    const subject =
      step.step === 'purchase-plan' ? rehearsal.names(step.partnerOfRecord) : step.entitlement
    return screen().about(name, subject)
  }
  const then = ({ standsStill, nextTryAt, tries }: ForeseenFailure) => {
    if (standsStill) return screen().stands
    const failed = `${reader.count(tries, screen().tries)}.`
    if (nextTryAt === null) return `${failed} ${screen().recovers}`
    return `${failed} ${screen().again(formatInstant(reader.locale(), nextTryAt))}`
  }
  return (failure) => `${first(failure)} ${then(failure)}`
}
