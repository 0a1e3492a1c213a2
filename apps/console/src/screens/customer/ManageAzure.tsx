import { Button, Dialog, Select } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { partyOf } from '../../rehearsal/actors.ts'
import { CommandButton } from '../../rehearsal/CommandButton.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { useResellers } from '../../rehearsal/resellers.ts'
import { AzureState } from './AzureState.tsx'
import type { CustomerFile } from './customer-file.ts'
import { asAzure, resellerOf, type Subscription } from './subscription-kinds.ts'

/** Names another reseller as partner of record of one subscription, and changes whether a 0145P runs. */
export function ManageAzure(props: {
  readonly subscription: Subscription
  readonly customer: CustomerFile
  readonly onClose: () => void
}) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().customer.subscriptions
  const partner = () => partyOf(rehearsal.actor())
  const resellers = useResellers()
  const current = () => resellerOf(props.subscription) ?? ''
  const [chosen, setChosen] = createSignal<string>()
  const reseller = () => chosen() ?? current()
  const isNew = () => reseller() !== '' && reseller() !== current()
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={words().subscription.manageNamed(props.subscription.name)}
      actions={<Button onClick={props.onClose}>{words().shell.close}</Button>}
    >
      <p>{screen().recordText}</p>
      <div class="c-form-row">
        <Select
          label={screen().partnerOfRecord}
          options={resellers().map(({ id, name }) => ({ value: id, text: name }))}
          value={reseller()}
          onChange={setChosen}
        />
        <CommandButton
          command={{
            type: 'ChangePartnerOfRecord',
            partner: partner(),
            customer: props.customer.id,
            subscription: props.subscription.id,
            version: props.subscription.version,
            reseller: reseller(),
          }}
          disabledReason={isNew() ? undefined : screen().recordUnchanged}
        >
          {screen().changeRecord}
        </CommandButton>
      </div>
      <Show when={asAzure(props.subscription)}>
        <AzureState
          subscription={props.subscription}
          customer={props.customer}
          onDeleted={props.onClose}
        />
      </Show>
    </Dialog>
  )
}
