import { Check } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { CommandButton } from '../../rehearsal/CommandButton.tsx'
import { useUpdate, type OfSubscription } from './update.ts'

/** Suspends, reactivates or deletes one 0145P subscription; deleting is asked twice, for it does not come back. */
export function AzureState(props: OfSubscription & { readonly onDeleted: () => void }) {
  const { words } = useReader()
  const screen = () => words().customer.subscriptions
  const [isCertain, setCertain] = createSignal(false)
  const isSuspended = () => props.subscription.status === 'suspended'
  const update = useUpdate(props)
  return (
    <div class="u-stack c-actions">
      <CommandButton
        kind={isSuspended() ? 'plain' : 'danger'}
        size="small"
        command={update({ status: isSuspended() ? 'active' : 'suspended' })}
      >
        {isSuspended() ? words().subscription.reactivate : words().subscription.suspend}
      </CommandButton>
      <Show when={isSuspended()}>
        <Check label={screen().deletedForGood} checked={isCertain()} onChange={setCertain} />
      </Show>
      <CommandButton
        kind="danger"
        size="small"
        command={update({ status: 'deleted' })}
        disabledReason={isSuspended() && !isCertain() ? screen().deleteUnconfirmed : undefined}
        onDone={props.onDeleted}
      >
        {screen().delete}
      </CommandButton>
    </div>
  )
}
