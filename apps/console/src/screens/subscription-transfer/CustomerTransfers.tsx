import { A, useParams } from '@solidjs/router'
import { EmptyState } from '@understudy/ui'
import { For, Show } from 'solid-js'
import { createReading } from '../../cache/reading.ts'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { isPartner, partyOf } from '../../rehearsal/actors.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { Titled } from '../../shell/Titled.tsx'
import { createCustomerReading } from '../customer/customer-file.ts'
import { AskTransfer } from './AskTransfer.tsx'
import { Staying } from './Staying.tsx'
import { TransferCard } from './TransferCard.tsx'

/** The transfer of one customer's subscriptions: what goes, what stays, and the requests there are. */
export function CustomerTransfers() {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const params = useParams<{ customer: string }>()
  const file = createCustomerReading(() => params.customer)
  const screen = () => words().transfers
  const party = () => partyOf(rehearsal.actor())
  const partner = () => (isPartner(rehearsal.frame.value(), party()) ? party() : undefined)
  return (
    <div class="c-page">
      <Loaded reading={file}>
        {(customer) => (
          <>
            <Titled title={screen().doorTitle} of={customer().name} />
            <header class="c-page-head">
              <p>
                <A href={paths.customer(rehearsal.id, customer().id)}>‹ {customer().name}</A>
              </p>
              <h1>{screen().doorTitle}</h1>
              <p>{screen().lead(customer().name)}</p>
            </header>
            <Show when={partner()} fallback={<EmptyState title={screen().noPartner} />}>
              {(acting) => <OfPartner customer={customer().id} partner={acting()} />}
            </Show>
          </>
        )}
      </Loaded>
    </div>
  )
}

function OfPartner(props: { readonly customer: string; readonly partner: string }) {
  const { asking } = useRehearsal()
  const eligibility = createReading(() =>
    asking.reading('transfer-eligibility', { customer: props.customer, partner: props.partner }),
  )
  const transfers = createReading(() =>
    asking.reading('transfers', { customer: props.customer, sort: '-requested', size: '500' }),
  )
  return (
    <Loaded reading={transfers}>
      {(all) => {
        const own = () =>
          all().items.filter(
            ({ partner, provider }) => partner === props.partner || provider === props.partner,
          )
        return (
          <>
            <For each={own()}>{(transfer) => <TransferCard transfer={transfer} />}</For>
            <Loaded reading={eligibility}>
              {(found) => (
                <>
                  <AskTransfer
                    customer={props.customer}
                    partner={props.partner}
                    eligibility={found()}
                    taken={all().items.map(({ id }) => id)}
                  />
                  <Staying rows={found().rows.filter(({ isEligible }) => !isEligible)} />
                </>
              )}
            </Loaded>
          </>
        )
      }}
    </Loaded>
  )
}
