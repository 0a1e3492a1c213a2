import type { SubscriptionPlan } from '@understudy/domain'
import { Notice } from '@understudy/ui'
import { Show } from 'solid-js'
import { LossList } from '../../losses/LossList.tsx'
import { namedLosses } from '../../losses/named.ts'
import { useReader } from '../../reader/reader.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'

/** Who loses which services although everybody is reassigned. */
export function Losses(props: {
  readonly plan: SubscriptionPlan
  readonly customer: CustomerFile
}) {
  const reader = useReader()
  const screen = () => reader.words().losses
  const rows = () => namedLosses(props.customer, props.plan.losses)
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
        <LossList losses={rows()} exportAs={`losses-${props.plan.subscription}.csv`} />
      </Notice>
    </Show>
  )
}
