import { Notice } from '@understudy/ui'
import { Show } from 'solid-js'
import type { Order } from '../../api/client.ts'
import type { Answer } from '../../api/answer.ts'
import { createReading } from '../../cache/reading.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal, type Rehearsal } from '../../rehearsal/rehearsal.tsx'
import { announcedIn } from './announced.ts'

/** Who would lose which services by a change of licences, played on a copy before anything is done. */
export function LossForeseen(props: {
  /** The change, in parts as large as one command may be. */
  readonly orders: readonly Order[]
}) {
  const reader = useReader()
  const rehearsal = useRehearsal()
  const foreseen = createReading(() => {
    const [orders, as] = [props.orders, rehearsal.actor()]
    return {
      key: [{ rehearsal: rehearsal.id }, 'losses', { orders, as }],
      ask: () => foresee(rehearsal, orders, as),
    }
  })
  const losses = () => (props.orders.length === 0 ? [] : (foreseen.value() ?? []))
  const services = () => rehearsal.serviceList(losses().flatMap((loss) => loss.services))
  return (
    <Show when={losses().length > 0}>
      <Notice tone="bad" title={reader.count(losses().length, reader.words().losses.usersLose)}>
        <p>{services()}</p>
      </Notice>
    </Show>
  )
}

async function foresee(
  { api, id }: Rehearsal,
  orders: readonly Order[],
  as: string,
): Promise<Answer<ReturnType<typeof announcedIn>>> {
  const losses = []
  for (const command of orders) {
    const answer = await api.preview(id, { command, as })
    if (!answer.ok) return answer
    losses.push(...announcedIn(answer.value.events))
  }
  return { ok: true, value: losses }
}
