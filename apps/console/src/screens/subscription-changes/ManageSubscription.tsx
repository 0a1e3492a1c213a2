import { formatDay, term } from '@understudy/messages/one-language'
import { Button, Dialog, Field, Tag } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import type { Offer } from '../../catalog/offers.ts'
import { LossButton } from '../../losses/LossButton.tsx'
import { useReader } from '../../reader/reader.tsx'
import { CommandButton } from '../../rehearsal/CommandButton.tsx'
import { licenseTones } from '../customer/license-tones.ts'
import type { License } from '../customer/subscription-kinds.ts'
import { useUpdate, type OfSubscription } from '../customer/update.ts'
import { AddOns } from './AddOns.tsx'

interface OfLicense extends OfSubscription {
  readonly subscription: License
}

/** Everything that can be changed about one licence subscription. */
export function ManageSubscription(
  props: OfLicense & { readonly offers: readonly Offer[]; readonly onClose: () => void },
) {
  const { words } = useReader()
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={words().subscription.manageNamed(props.subscription.name)}
      actions={<Button onClick={props.onClose}>{words().shell.close}</Button>}
    >
      <Standing subscription={props.subscription} />
      <Seats subscription={props.subscription} customer={props.customer} />
      <Name subscription={props.subscription} customer={props.customer} />
      <State subscription={props.subscription} customer={props.customer} />
      <Show when={props.subscription.parent === null}>
        <AddOns subscription={props.subscription} customer={props.customer} offers={props.offers} />
      </Show>
    </Dialog>
  )
}

/** What the buttons below would change, as it is now. */
function Standing(props: { readonly subscription: License }) {
  const { words, terms, locale } = useReader()
  const screen = () => words().subscriptionChanges
  return (
    <p class="u-row">
      <Tag tone={licenseTones[props.subscription.status] ?? 'neutral'}>
        {term(terms().statuses, props.subscription.status)}
      </Tag>
      <span class="u-faint u-id">{props.subscription.id}</span>
      <span>
        {words().shell.pair(screen().term, formatDay(locale(), props.subscription.term.until))}
      </span>
      <span>{props.subscription.autoRenew ? screen().renews : screen().renewsNot}</span>
      <span>
        {words().shell.pair(
          words().subscription.billingCycle,
          words().subscription.cycles[props.subscription.billingCycle],
        )}
      </span>
    </p>
  )
}

function accepting(accepted: readonly string[]) {
  return accepted.length > 0 ? { lossAccepted: accepted } : {}
}

function Seats(props: OfLicense) {
  const { words } = useReader()
  const screen = () => words().subscriptionChanges
  const update = useUpdate(props)
  const [text, setText] = createSignal(String(props.subscription.quantity))
  const isNumber = () => /^[1-9]\d{0,8}$/.test(text())
  const reason = () => {
    if (!isNumber()) return words().subscription.enterNumber
    return Number(text()) === props.subscription.quantity ? screen().unchanged : undefined
  }
  return (
    <div class="c-form-row">
      <Field type="number" label={screen().newSeats} value={text()} onInput={setText} />
      <LossButton
        customer={props.customer}
        order={(accepted) => update({ quantity: Number(text()), ...accepting(accepted) })}
        disabledReason={reason()}
        title={screen().lossTitle(screen().changeSeats)}
        about={<p>{words().losses.atOnce}</p>}
      >
        {screen().changeSeats}
      </LossButton>
    </div>
  )
}

function Name(props: OfSubscription) {
  const { words } = useReader()
  const screen = () => words().subscriptionChanges
  const update = useUpdate(props)
  const [name, setName] = createSignal(props.subscription.name)
  const isNew = () => name().trim() !== '' && name().trim() !== props.subscription.name
  return (
    <div class="c-form-row">
      <Field label={words().subscription.name} value={name()} onInput={setName} />
      <CommandButton
        command={isNew() ? update({ name: name().trim() }) : undefined}
        disabledReason={isNew() ? undefined : screen().unchanged}
      >
        {screen().rename}
      </CommandButton>
    </div>
  )
}

/** Suspend or reactivate, renew or not, and how often it is paid; each button stays when it is pressed, and so does the focus. */
function State(props: OfLicense) {
  const { words } = useReader()
  const screen = () => words().subscriptionChanges
  const update = useUpdate(props)
  const isSuspended = () => props.subscription.status === 'suspended'
  const otherStatus = () => (isSuspended() ? 'active' : 'suspended')
  const otherCycle = () => (props.subscription.billingCycle === 'annual' ? 'monthly' : 'annual')
  return (
    <div class="u-stack c-actions">
      <LossButton
        kind={isSuspended() ? 'plain' : 'danger'}
        size="small"
        customer={props.customer}
        order={(accepted) => update({ status: otherStatus(), ...accepting(accepted) })}
        title={screen().lossTitle(words().subscription.suspend)}
        about={<p>{words().losses.atOnce}</p>}
      >
        {isSuspended() ? words().subscription.reactivate : words().subscription.suspend}
      </LossButton>
      <LossButton
        size="small"
        customer={props.customer}
        order={(accepted) =>
          update({ autoRenew: !props.subscription.autoRenew, ...accepting(accepted) })
        }
        title={screen().lossTitle(screen().turnRenewOff)}
      >
        {props.subscription.autoRenew ? screen().turnRenewOff : screen().turnRenewOn}
      </LossButton>
      <CommandButton size="small" command={update({ billingCycle: otherCycle() })}>
        {words().shell.pair(screen().cycle, words().subscription.cycles[otherCycle()])}
      </CommandButton>
    </div>
  )
}
