import { formatDecimal } from '@understudy/messages/one-language'
import { BulkProgress } from '@understudy/ui'
import { createMemo, Show } from 'solid-js'
import { useReader } from '../reader/reader.tsx'
import { problemSentence } from '../shell/problem-sentence.ts'
import type { Bulk } from './bulk.ts'

/** How far a bulk is, with Stop while it runs, Go on afterwards, and who failed for which reason. */
export function BulkOf(props: {
  readonly bulk: Bulk
  readonly label: string
  readonly nameOf: (id: string) => string
}) {
  const reader = useReader()
  const screen = () => reader.words().bulk
  const number = (count: number) => formatDecimal(reader.locale(), String(count))
  const failures = createMemo(() => {
    const byReason = Map.groupBy(props.bulk.failed(), ([, problem]) =>
      problemSentence(problem, reader),
    )
    return [...byReason].map(([why, failed]) => ({
      why,
      who: failed.map(([id]) => props.nameOf(id)),
    }))
  })
  const resume = () => {
    const rest = props.bulk.left().length
    if (props.bulk.isRunning() || rest === 0) return undefined
    return { text: reader.count(rest, screen().resume), onResume: () => void props.bulk.resume() }
  }
  return (
    <Show when={props.bulk.all().length > 0}>
      <BulkProgress
        label={props.label}
        done={props.bulk.done()}
        of={props.bulk.all().length}
        valueText={screen().doneOf(number(props.bulk.done()), number(props.bulk.all().length))}
        isRunning={props.bulk.isRunning()}
        stop={screen().stop}
        onStop={props.bulk.stop}
        resume={resume()}
        failures={failures()}
        failuresTitle={screen().failed}
      />
    </Show>
  )
}
