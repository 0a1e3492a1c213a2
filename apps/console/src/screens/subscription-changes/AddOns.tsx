import { compositeId } from '@understudy/domain/composite-id'
import { formatDecimal, term } from '@understudy/messages/one-language'
import { Field, Select, Tag } from '@understudy/ui'
import { createSignal, For, Show } from 'solid-js'
import type { Offer } from '../../catalog/offers.ts'
import { useReader } from '../../reader/reader.tsx'
import { partyOf } from '../../rehearsal/actors.ts'
import { CommandButton } from '../../rehearsal/CommandButton.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'
import { licenseTones } from '../customer/license-tones.ts'
import { licensesOf, type License } from '../customer/subscription-kinds.ts'

/** The add-ons of a base, and the way to order another. */
export function AddOns(props: {
  readonly subscription: License
  readonly customer: CustomerFile
  readonly offers: readonly Offer[]
}) {
  const { words, terms, locale } = useReader()
  const screen = () => words().subscriptionChanges
  const held = () =>
    licensesOf(props.customer).filter(({ parent }) => parent === props.subscription.id)
  const offered = () =>
    props.offers.filter(
      ({ isAddOn, sold, prerequisites }) =>
        isAddOn && sold && (prerequisites as readonly string[]).includes(props.subscription.offer),
    )
  return (
    <section class="u-stack c-ruled" aria-labelledby="add-ons">
      <h3 id="add-ons">{screen().addOns}</h3>
      <ul class="c-steps">
        <For each={held()} fallback={<li class="u-faint">{screen().noAddOns}</li>}>
          {(addOn) => (
            <li>
              {addOn.name} · {formatDecimal(locale(), String(addOn.quantity))}
              <Tag tone={licenseTones[addOn.status] ?? 'neutral'}>
                {term(terms().statuses, addOn.status)}
              </Tag>
            </li>
          )}
        </For>
      </ul>
      <Show when={offered().length > 0}>
        <OrderAddOn
          subscription={props.subscription}
          customer={props.customer}
          offered={offered()}
          number={held().length + 1}
        />
      </Show>
    </section>
  )
}

function OrderAddOn(props: {
  readonly subscription: License
  readonly customer: CustomerFile
  readonly offered: readonly Offer[]
  /** Which add-on of the base it becomes; part of its id. */
  readonly number: number
}) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().subscriptionChanges
  const [offer, setOffer] = createSignal('')
  const [quantity, setQuantity] = createSignal(String(props.subscription.quantity))
  const chosen = () => props.offered.find(({ id }) => id === offer()) ?? props.offered[0]
  const isNumber = () => /^[1-9]\d{0,8}$/.test(quantity())
  const command = () => {
    const one = chosen()
    if (one === undefined || !isNumber()) return undefined
    return {
      type: 'PlaceOrder' as const,
      partner: partyOf(rehearsal.actor()),
      customer: props.customer.id,
      subscription: compositeId({
        names: [props.subscription.id],
        ending: `add-on-${props.number}`,
      }),
      offer: one.id,
      quantity: Number(quantity()),
      parent: props.subscription.id,
    }
  }
  return (
    <div class="c-form-row">
      <Select
        label={screen().orderAddOn}
        options={props.offered.map(({ id, name }) => ({ value: id, text: name }))}
        value={chosen()?.id ?? ''}
        onChange={setOffer}
      />
      <Field
        type="number"
        label={words().subscription.quantity}
        value={quantity()}
        onInput={setQuantity}
      />
      <CommandButton
        command={command()}
        disabledReason={isNumber() ? undefined : words().subscription.enterNumber}
      >
        {screen().order}
      </CommandButton>
    </div>
  )
}
