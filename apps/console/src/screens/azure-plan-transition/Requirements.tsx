import { formatDay, ruleSentence } from '@understudy/messages'
import { Checklist, type CheckItem } from '@understudy/ui'
import type { Value } from '../../api/client.ts'
import { useReader } from '../../reader/reader.tsx'

type Requirement = Value<'requirements'>[number]

/** Every rule with its answer, its id, where it is written and since when it holds. */
export function Requirements(props: {
  readonly requirements: readonly Requirement[]
  /** What needs them; the transition when absent. */
  readonly label?: string
}) {
  const reader = useReader()
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
      title: ruleSentence(reader.locale(), requirement),
      meta: [rule, `${reader.words().shell.source}: ${source}`, since(requirement)],
    }
  }
  return (
    <Checklist label={props.label ?? screen().requirements} items={props.requirements.map(item)} />
  )
}
