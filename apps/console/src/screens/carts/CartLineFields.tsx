import { Button, Field, Select } from '@understudy/ui'
import { Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'
import { licensesOf } from '../customer/subscription-kinds.ts'
import { cyclesOf, type CartLine } from './cart.ts'

/** How many, how often paid, and the base of an add-on. */
export function CartLineFields(props: {
  readonly line: CartLine
  readonly customer: CustomerFile
  readonly onChange: (change: Partial<CartLine>) => void
  readonly onRemove: () => void
}) {
  const { words } = useReader()
  const screen = () => words().carts
  const name = () => props.line.offer.name
  const bases = () =>
    licensesOf(props.customer)
      .filter(({ parent, status }) => parent === null && status !== 'deleted')
      .map((base) => ({ value: String(base.id), text: `${base.name} (${base.id})` }))
  const cycle = (value: string) =>
    cyclesOf(props.line.offer).find((known) => known === value) ?? props.line.billingCycle
  return (
    <fieldset class="c-form-row c-line">
      <legend>{name()}</legend>
      <Field
        type="number"
        label={words().subscription.quantity}
        value={String(props.line.quantity)}
        onInput={(text) => props.onChange({ quantity: Math.max(1, Math.floor(Number(text)) || 1) })}
      />
      <Show when={cyclesOf(props.line.offer).length > 0}>
        <Select
          label={words().subscription.billingCycle}
          options={cyclesOf(props.line.offer).map((value) => ({
            value,
            text: words().subscription.cycles[value],
          }))}
          value={props.line.billingCycle}
          onChange={(value) => props.onChange({ billingCycle: cycle(value) })}
        />
      </Show>
      <Show when={props.line.offer.isAddOn}>
        <Select
          label={words().subscription.parent}
          options={[{ value: '', text: screen().noParent }, ...bases()]}
          value={props.line.parent ?? ''}
          onChange={(parent) => props.onChange({ parent: parent === '' ? null : parent })}
        />
      </Show>
      <Button kind="quiet" label={screen().removeNamed(name())} onClick={props.onRemove}>
        {screen().remove}
      </Button>
    </fieldset>
  )
}
