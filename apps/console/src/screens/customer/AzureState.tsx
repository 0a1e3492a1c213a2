import { Check } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import type { Order } from '../../api/client.ts'
import { useReader } from '../../reader/reader.tsx'
import { partyOf } from '../../rehearsal/actors.ts'
import { CommandButton } from '../../rehearsal/CommandButton.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { CustomerFile } from './customer-file.ts'

/** Suspends, reactivates or deletes one 0145P subscription; deleting is asked twice, for it does not come back. */
export function AzureState(props: {
  readonly subscription: CustomerFile['subscriptions'][string]
  readonly customer: CustomerFile
  readonly onDeleted: () => void
}) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().customer.subscriptions
  const [isCertain, setCertain] = createSignal(false)
  const isSuspended = () => props.subscription.status === 'suspended'
  const becomes = (status: 'active' | 'suspended' | 'deleted'): Order<'UpdateSubscription'> => ({
    type: 'UpdateSubscription',
    partner: partyOf(rehearsal.actor()),
    customer: props.customer.id,
    subscription: props.subscription.id,
    version: props.subscription.version,
    status,
  })
  return (
    <div class="u-stack c-actions">
      <CommandButton
        kind={isSuspended() ? 'plain' : 'danger'}
        size="small"
        command={becomes(isSuspended() ? 'active' : 'suspended')}
      >
        {isSuspended() ? words().ordering.reactivate : words().ordering.suspend}
      </CommandButton>
      <Show when={isSuspended()}>
        <Check label={screen().deletedForGood} checked={isCertain()} onChange={setCertain} />
      </Show>
      <CommandButton
        kind="danger"
        size="small"
        command={becomes('deleted')}
        disabledReason={isSuspended() && !isCertain() ? screen().deleteUnconfirmed : undefined}
        onDone={props.onDeleted}
      >
        {screen().delete}
      </CommandButton>
    </div>
  )
}
