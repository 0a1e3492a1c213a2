import type { SubscriptionPlan } from '@understudy/domain'
import { Notice, Table, type Column } from '@understudy/ui'
import { Show } from 'solid-js'
import type { NamedLoss } from '../../losses/LossDialog.tsx'
import { namedLosses } from '../../losses/named.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'

/** Who loses which services although everybody is reassigned. */
export function Losses(props: {
  readonly plan: SubscriptionPlan
  readonly customer: CustomerFile
}) {
  const reader = useReader()
  const rehearsal = useRehearsal()
  const screen = () => reader.words().losses
  const rows = () => namedLosses(props.customer, props.plan.losses)
  const columns = (): Column<NamedLoss>[] => [
    { key: 'user', title: screen().user, value: ({ name }) => name },
    {
      key: 'services',
      title: screen().services,
      value: ({ services }) => rehearsal.serviceList(services),
    },
  ]
  return (
    <Show
      when={rows().length > 0}
      fallback={
        <Show when={props.plan.chosen}>
          <p>{reader.words().licenseMove.noLosses}</p>
        </Show>
      }
    >
      <Notice tone="bad" title={reader.count(rows().length, screen().usersLose)}>
        <details class="c-details">
          <summary>{screen().title}</summary>
          <Table
            label={screen().title}
            columns={columns()}
            rows={rows()}
            rowId={({ user }) => user}
            exportAs={`losses-${props.plan.subscription}.csv`}
          />
        </details>
      </Notice>
    </Show>
  )
}
