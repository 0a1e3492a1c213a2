import { formatDay, ruleSentence } from '@understudy/messages/one-language'
import { Checklist, ReasonText, type CheckItem } from '@understudy/ui'
import { Show } from 'solid-js'
import type { Value } from '../api/client.ts'
import { useReader } from '../reader/reader.tsx'
import { SourceLink } from '../shell/SourceLink.tsx'
import { useMending } from './mending.ts'

type Requirement = Value<'requirements'>[number]

/** What is not met first, each with what mends it; what is met is folded. Every rule with its id, where it is written and since when it holds. */
export function Requirements(props: {
  readonly requirements: readonly Requirement[]
  /** What needs them; the transition when absent. */
  readonly label?: string
}) {
  const reader = useReader()
  const mending = useMending()
  const screen = () => reader.words().transition
  const since = ({ from, inForce }: Requirement) => {
    if (from === null) return screen().always
    const day = formatDay(reader.locale(), from)
    return inForce ? screen().since(day) : screen().from(day)
  }
  const item = (requirement: Requirement): CheckItem => {
    const { rule, code, inForce, holds, source } = requirement
    const state = inForce ? (holds ? 'met' : 'unmet') : 'idle'
    const texts = { met: screen().met, unmet: screen().unmet, idle: screen().notYet }
    return {
      id: `${rule} ${code}`,
      state,
      stateText: texts[state],
      title:
        state === 'unmet' ? (
          <ReasonText reason={mending(requirement)} />
        ) : (
          ruleSentence(reader.locale(), requirement)
        ),
      meta: [rule, <SourceLink source={source} />, since(requirement)],
    }
  }
  const isUnmet = ({ inForce, holds }: Requirement) => inForce && !holds
  const unmet = () => props.requirements.filter(isUnmet)
  const others = () => props.requirements.filter((one) => !isUnmet(one))
  const label = () => props.label ?? screen().requirements
  return (
    <>
      <Show when={unmet().length > 0}>
        <Checklist label={label()} items={unmet().map(item)} />
      </Show>
      <details>
        <summary>{reader.words().shell.pair(screen().met, String(others().length))}</summary>
        <Checklist
          label={reader.words().shell.pair(label(), screen().met)}
          items={others().map(item)}
        />
      </details>
    </>
  )
}
