import { Notice } from '@understudy/ui'
import { Show } from 'solid-js'
import type { Order } from '../../api/client.ts'
import { createReading } from '../../api/reading.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { announcedIn } from './announced.ts'

/** Who would lose which services by a change of licences, played on a copy before anything is done. */
export function LossForeseen(props: { readonly order: Order | undefined }) {
  const reader = useReader()
  const rehearsal = useRehearsal()
  const preview = createReading(
    () => props.order && { command: props.order, as: rehearsal.actor(), head: rehearsal.head() },
    ({ command, as }) => rehearsal.api.preview(rehearsal.id, { command, as }),
  )
  const losses = () => (props.order === undefined ? [] : announcedIn(preview.value()?.events ?? []))
  const services = () => [...new Set(losses().flatMap((loss) => loss.services))].toSorted()
  return (
    <Show when={losses().length > 0}>
      <Notice tone="bad" title={reader.count(losses().length, reader.words().losses.usersLose)}>
        <p>{services().join(', ')}</p>
      </Notice>
    </Show>
  )
}
