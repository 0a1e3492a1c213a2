import { formatLength, formatMoney } from '@understudy/messages/one-language'
import { Field, Select } from '@understudy/ui'
import { createReading } from '../../cache/reading.ts'
import { useReader } from '../../reader/reader.tsx'
import { CommandButton } from '../../rehearsal/CommandButton.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { ResellerChoice } from '../../rehearsal/ResellerChoice.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'
import { keyOf, type Reservable } from './reservations.ts'
import { createReserving, payments } from './reserving.ts'

/** Everything that has a price can be reserved, for all Azure subscriptions of the customer or for one. */
export function BuyReservation(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const reservables = createReading(() => rehearsal.asking.reading('reservables', {}))
  return (
    <section class="u-card u-stack" aria-labelledby="reserve">
      <div>
        <h3 id="reserve">{words().reservations.buyTitle}</h3>
        <p>{words().reservations.buyLead}</p>
      </div>
      <Loaded reading={reservables}>
        {(all) => <Form customer={props.customer} reservables={all()} />}
      </Loaded>
    </section>
  )
}

function Form(props: {
  readonly customer: CustomerFile
  readonly reservables: readonly Reservable[]
}) {
  const { words } = useReader()
  const screen = () => words().reservations
  const reserving = createReserving(props)
  const nameOf = useNames()
  const wrong = () => (reserving.isNumber() ? undefined : screen().instancesWrong)
  return (
    <div class="c-form-row">
      <Select
        label={screen().what}
        options={props.reservables.map((one) => ({ value: keyOf(one), text: nameOf(one) }))}
        value={reserving.what()}
        onChange={reserving.setWhat}
      />
      <Field
        type="number"
        label={screen().instances}
        value={reserving.instances()}
        onInput={reserving.setInstances}
        problem={wrong()}
      />
      <Select
        label={screen().payment}
        options={payments.map((value) => ({ value, text: screen().payments[value] }))}
        value={reserving.payment()}
        onChange={reserving.setPayment}
      />
      <Select
        label={screen().scope}
        options={[
          { value: '', text: screen().shared },
          ...Object.keys(props.customer.azureSubscriptions).map((id) => ({ value: id, text: id })),
        ]}
        value={reserving.scope()}
        onChange={reserving.setScope}
      />
      <ResellerChoice value={reserving.reseller()} onChange={reserving.setReseller} />
      <CommandButton kind="primary" command={reserving.command()} disabledReason={wrong()}>
        {screen().buy}
      </CommandButton>
    </div>
  )
}

/** What can be reserved, with what a month of one instance costs. */
function useNames(): (one: Reservable) => string {
  const { words, locale } = useReader()
  return ({ armSku, armRegion, termLength, monthly }) =>
    words().reservations.offer(
      armSku,
      armRegion,
      formatLength(locale(), termLength),
      formatMoney(locale(), monthly),
    )
}
