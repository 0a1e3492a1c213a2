import { Button, Notice } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import type { Order } from '../../api/client.ts'
import { createReading } from '../../cache/reading.ts'
import { useReader } from '../../reader/reader.tsx'
import { partyOf } from '../../rehearsal/actors.ts'
import { useMending } from '../../rehearsal/mending.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { Requirements } from '../../rehearsal/Requirements.tsx'

/** The rule that the last tick answers; it is asked there, not in the checklist. */
const askedLast = 'transition-is-final'

/** The checklist, and the button that leads to the preview and the last warning. */
export function StartTransition(props: {
  readonly customer: CustomerFile
  /** A transition is behind this partner already: shown again only when another is possible. */
  readonly isSecond: boolean
}) {
  const reader = useReader()
  const rehearsal = useRehearsal()
  const mending = useMending()
  const [confirming, setConfirming] = createSignal(false)
  const command = (): Order<'StartAzurePlanTransition'> => ({
    type: 'StartAzurePlanTransition',
    partner: partyOf(rehearsal.actor()),
    customer: props.customer.id,
    finalityAccepted: true,
  })
  const requirements = createReading(() =>
    rehearsal.asking.requirements(command(), rehearsal.actor()),
  )
  const list = () => requirements.value()?.filter(({ code }) => code !== askedLast) ?? []
  const broken = () => list().filter(({ inForce, holds }) => inForce && !holds)
  const isOver = () =>
    props.isSecond && broken().some(({ code }) => code === 'transition-already-completed')
  const reason = () => {
    const [first] = broken()
    return rehearsal.readOnly() ?? (first && mending(first))
  }
  const screen = () => reader.words().transition

  return (
    <Loaded reading={requirements}>
      {() => (
        <Show when={!isOver()}>
          <section class="u-card u-stack" aria-labelledby="requirements">
            <div>
              <h2 id="requirements">{screen().requirements}</h2>
              <p>{screen().requirementsText}</p>
            </div>
            <Requirements requirements={list()} />
            <Notice
              tone={broken().length === 0 ? 'good' : 'warn'}
              title={
                broken().length === 0
                  ? screen().allMet
                  : reader.count(broken().length, screen().blocked)
              }
            />
            <Button kind="primary" disabledReason={reason()} onClick={() => setConfirming(true)}>
              {screen().start}
            </Button>
          </section>
          <Show when={confirming()}>
            <ConfirmDialog
              customer={props.customer}
              command={command()}
              onClose={() => setConfirming(false)}
            />
          </Show>
        </Show>
      )}
    </Loaded>
  )
}
