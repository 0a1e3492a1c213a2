import { A } from '@solidjs/router'
import { formatInstant, term } from '@understudy/messages'
import { EmptyState, Table, Tag, type Column, type Tone } from '@understudy/ui'
import { Show } from 'solid-js'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { CustomerFile } from './Customer.tsx'
import { PlanDrawing } from './PlanDrawing.tsx'
import { subscriptionRows, type SubscriptionRow } from './subscription-rows.ts'

const tones: Readonly<Record<string, Tone>> = {
  active: 'good',
  suspended: 'warn',
  deleted: 'bad',
  cancelled: 'bad',
}

/** Commerce and Azure side of everything bought, side by side, and the plans it stands under. */
export function Subscriptions(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().customer.subscriptions
  const rows = () => subscriptionRows(props.customer)

  return (
    <div class="u-stack">
      <section class="u-card c-offer" aria-labelledby="azure-plan">
        <div>
          <h2 id="azure-plan">{screen().choosePlan}</h2>
          <p>{screen().choosePlanText}</p>
        </div>
        <A
          class="u-button"
          data-kind="primary"
          href={paths.transition(rehearsal.id, props.customer.id)}
        >
          {screen().openTransition}
        </A>
      </section>
      <p>{screen().lead}</p>
      <Show
        when={rows().length > 0}
        fallback={<EmptyState title={screen().emptyTitle} text={screen().emptyText} />}
      >
        <Table
          label={screen().title}
          columns={useColumns()}
          rows={rows()}
          rowId={({ key }) => key}
          exportAs={`subscriptions-${props.customer.id}.csv`}
          exportLabel={screen().export}
        />
      </Show>
      <PlanDrawing customer={props.customer} label={screen().drawing} />
    </div>
  )
}

function useColumns(): Column<SubscriptionRow>[] {
  const { words, terms, locale } = useReader()
  const rehearsal = useRehearsal()
  const screen = words().customer.subscriptions
  const { fields, statuses, channels } = terms()
  const moment = (at: string | undefined | null) =>
    at == null ? null : formatInstant(locale(), at)
  const status = (value: string | undefined) => (
    <Show when={value}>
      {(known) => <Tag tone={tones[known()] ?? 'neutral'}>{term(statuses, known())}</Tag>}
    </Show>
  )
  const name = (party: string | null | undefined) => (party == null ? null : rehearsal.names(party))
  return [
    {
      key: 'name',
      title: fields.name,
      value: ({ commerce, azure }) => commerce?.name ?? azure?.name ?? '',
    },
    {
      key: 'id',
      group: screen.commerce,
      title: screen.id,
      value: ({ commerce }) => commerce?.id ?? null,
    },
    {
      key: 'status',
      group: screen.commerce,
      title: fields.status,
      value: ({ commerce }) => (commerce ? term(statuses, commerce.status) : null),
      cell: ({ commerce }) => status(commerce?.status),
    },
    {
      key: 'purchased',
      group: screen.commerce,
      title: fields.purchasedAt,
      value: ({ commerce }) => commerce?.purchasedAt ?? null,
      cell: ({ commerce }) => <span class="u-number">{moment(commerce?.purchasedAt)}</span>,
    },
    {
      key: 'channel',
      group: screen.commerce,
      title: fields.channel,
      value: ({ commerce }) => (commerce ? term(channels, commerce.channel) : null),
    },
    {
      key: 'entitlement',
      group: screen.azure,
      title: screen.id,
      value: ({ azure }) => azure?.id ?? null,
      cell: ({ azure, commerce }) => (
        <Show when={azure}>
          {(known) => (
            <>
              {known().id}{' '}
              <Show when={commerce}>
                <span class="u-faint c-small">
                  {String(commerce?.id) === known().id ? screen.sameId : screen.otherId}
                </span>
              </Show>
            </>
          )}
        </Show>
      ),
    },
    {
      key: 'running',
      group: screen.azure,
      title: fields.status,
      value: ({ azure }) => (azure ? term(statuses, azure.status) : null),
      cell: ({ azure }) => status(azure?.status),
    },
    {
      key: 'record',
      group: screen.azure,
      title: screen.partnerOfRecord,
      value: ({ azure, commerce }) =>
        name(azure?.partnerOfRecord ?? commerce?.reseller ?? commerce?.partner),
    },
    {
      key: 'plan',
      group: screen.azure,
      title: screen.underPlan,
      value: ({ planOf }) => (planOf === null ? null : screen.planOf(rehearsal.names(planOf))),
      cell: ({ azure, planOf }) => (
        <Show when={azure}>
          <Tag tone={planOf === null ? 'neutral' : 'accent'}>
            {planOf === null ? screen.noPlan : screen.planOf(rehearsal.names(planOf))}
          </Tag>
        </Show>
      ),
    },
  ]
}
