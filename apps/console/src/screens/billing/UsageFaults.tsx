import type { ReadingAnswer } from '@understudy/domain'
import { formatInstant } from '@understudy/messages/one-language'
import { For, Show } from 'solid-js'
import { EventDoor } from '../../invoices/EventDoor.tsx'
import { createMeterNames } from '../../invoices/meter-names.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'

type Fault = ReadingAnswer<'usage-proof'>['items'][number]['faults'][number]

/** Units that are not where they should be: which, since when, who is asked, on which invoices, the rule, and the events. */
export function UsageFaults(props: {
  readonly customer: string
  readonly faults: readonly Fault[]
}) {
  const { words } = useReader()
  const sentence = useSentence()
  return (
    <Show when={props.faults.length > 0}>
      <ul class="u-stack" aria-label={words().proof.faults}>
        <For each={props.faults}>
          {(fault) => (
            <li>
              {sentence(fault)}
              <For each={fault.events}>
                {(event) => (
                  <EventDoor position={event} customer={props.customer}>
                    {words().proof.event(String(event))}
                  </EventDoor>
                )}
              </For>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

function useSentence(): (fault: Fault) => string {
  const { words, locale } = useReader()
  const rehearsal = useRehearsal()
  const meterName = createMeterNames()
  return ({ entitlement, meter, kind, rule, from, until, partners, invoices }) => {
    const screen = words().proof
    const unit = meter === null ? entitlement : screen.unit(entitlement, meterName(meter) ?? meter)
    const time = screen.time(formatInstant(locale(), from), formatInstant(locale(), until))
    const who = [...partners.map((partner) => rehearsal.names(partner)), ...invoices, rule]
    return screen.fault(unit, time, screen.kinds[kind], who.join(' · '))
  }
}
