import { EmptyState, Table } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import type { CustomerFile } from './customer-file.ts'
import { ManageAzure } from './ManageAzure.tsx'
import { PlanDrawing } from './PlanDrawing.tsx'
import { useSubscriptionColumns } from './subscription-columns.tsx'
import { subscriptionRows } from './subscription-rows.ts'

/** Commerce and Azure side of everything bought, side by side, and the plans it stands under. */
export function Subscriptions(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  const screen = () => words().customer.subscriptions
  const rows = () => subscriptionRows(props.customer)
  const columns = useSubscriptionColumns()
  const [open, setOpen] = createSignal<string>()
  const opened = () => rows().find(({ key }) => key === open())?.commerce

  return (
    <div class="u-stack">
      <p>{screen().lead}</p>
      <Show
        when={rows().length > 0}
        fallback={<EmptyState title={screen().emptyTitle} text={screen().emptyText} />}
      >
        <Table
          label={screen().title}
          columns={columns()}
          rows={rows()}
          rowId={({ key }) => key}
          onOpen={({ key }) => setOpen(key)}
          exportAs={`subscriptions-${props.customer.id}.csv`}
          exportLabel={screen().export}
        />
      </Show>
      <Show when={opened()}>
        {(subscription) => (
          <ManageAzure
            subscription={subscription()}
            customer={props.customer}
            onClose={() => setOpen(undefined)}
          />
        )}
      </Show>
      <PlanDrawing customer={props.customer} label={screen().drawing} />
    </div>
  )
}
