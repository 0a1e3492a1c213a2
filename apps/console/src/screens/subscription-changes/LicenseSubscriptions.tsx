import { formatDay, formatDecimal, term } from '@understudy/messages/one-language'
import { EmptyState, Table, Tag, type Column } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import { createOffers } from '../../catalog/offers.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'
import { licenseTones } from '../customer/license-tones.ts'
import { licensesOf, partnerOf, type License } from '../customer/subscription-kinds.ts'
import { ManageSubscription } from './ManageSubscription.tsx'

/** Every licence subscription of the customer, whoever sold it; opening one manages it. */
export function LicenseSubscriptions(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  const screen = () => words().subscriptionChanges
  const offers = createOffers()
  const [open, setOpen] = createSignal<string>()
  const columns = useColumns(() => props.customer)
  const rows = () => licensesOf(props.customer)
  const opened = () => rows().find(({ id }) => id === open())
  return (
    <section class="u-stack" aria-labelledby="licence-subscriptions">
      <h2 id="licence-subscriptions">{screen().subscriptions}</h2>
      <Show when={rows().length > 0} fallback={<EmptyState title={screen().noSubscriptions} />}>
        <Table
          label={screen().subscriptions}
          columns={columns()}
          rows={rows()}
          rowId={({ id }) => id}
          onOpen={({ id }) => setOpen(id)}
          exportAs={`licence-subscriptions-${props.customer.id}.csv`}
          exportLabel={screen().export}
        />
      </Show>
      <Show when={opened()}>
        {(subscription) => (
          <Loaded reading={offers}>
            {(all) => (
              <ManageSubscription
                subscription={subscription()}
                customer={props.customer}
                offers={all()}
                onClose={() => setOpen(undefined)}
              />
            )}
          </Loaded>
        )}
      </Show>
    </section>
  )
}

function useColumns(customer: () => CustomerFile): () => Column<License>[] {
  const { words, terms, locale } = useReader()
  const rehearsal = useRehearsal()
  return () => {
    const screen = words().subscriptionChanges
    const { statuses, channels } = terms()
    const renews = ({ autoRenew }: License) => (autoRenew ? screen.renews : screen.renewsNot)
    const seller = (one: License) => {
      const partner = partnerOf(one)
      return partner === null ? term(channels, one.channel) : rehearsal.names(partner)
    }
    return [
      {
        key: 'name',
        title: words().subscription.name,
        value: ({ name }) => name,
        cell: ({ name, parent }) => (
          <>
            {name}
            <Show when={parent}>
              {(base) => (
                <span class="u-faint c-small">
                  {' '}
                  {words().shell.pair(
                    words().subscription.parent,
                    customer().subscriptions[base()]?.name ?? base(),
                  )}
                </span>
              )}
            </Show>
          </>
        ),
      },
      {
        key: 'status',
        title: words().subscription.status,
        value: ({ status }) => term(statuses, status),
        cell: ({ status }) => (
          <Tag tone={licenseTones[status] ?? 'neutral'}>{term(statuses, status)}</Tag>
        ),
      },
      {
        key: 'seats',
        title: screen.seats,
        align: 'end',
        value: ({ quantity }) => quantity,
        cell: ({ quantity }) => formatDecimal(locale(), String(quantity)),
      },
      {
        key: 'term',
        title: screen.term,
        value: (one) => one.term.until,
        cell: (one) => <span class="u-number">{formatDay(locale(), one.term.until)}</span>,
      },
      { key: 'renews', title: screen.renews, value: renews },
      {
        key: 'cycle',
        title: words().subscription.billingCycle,
        value: ({ billingCycle }) => words().subscription.cycles[billingCycle],
      },
      { key: 'seller', title: screen.soldBy, value: seller },
    ]
  }
}
