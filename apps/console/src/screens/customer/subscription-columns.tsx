import { formatDay, formatDecimal, term, type Words } from '@understudy/messages/one-language'
import { Tag, type Column, type Tone } from '@understudy/ui'
import { Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { asHeld, partnerOf, resellerOf, type Subscription } from './subscription-kinds.ts'
import type { SubscriptionRow } from './subscription-rows.ts'

const tones: Readonly<Record<string, Tone>> = {
  active: 'good',
  suspended: 'warn',
  deleted: 'bad',
  cancelled: 'bad',
}

/** The commerce side, then the Azure side, of what is on one line. */
export function useSubscriptionColumns(): () => Column<SubscriptionRow>[] {
  const { terms } = useReader()
  const commerce = useCommerceColumns()
  const azure = useAzureColumns()
  const kind = (): Column<SubscriptionRow> => ({
    key: 'kind',
    title: terms().fields.kind,
    value: ({ commerce }) => (commerce ? term(terms().subscriptionKinds, commerce.kind) : null),
    cell: ({ commerce }) => <Kind of={commerce} />,
  })
  const name = (): Column<SubscriptionRow> => ({
    key: 'name',
    title: terms().fields.name,
    value: (row) => row.commerce?.name ?? row.azure?.name ?? '',
  })
  return () => [name(), kind(), ...commerce(), ...azure()]
}

function useCommerceColumns(): () => Column<SubscriptionRow>[] {
  const { words, terms, locale } = useReader()
  return () => {
    const { commerce: group, id } = words().customer.subscriptions
    const { fields, statuses, channels } = terms()
    return [
      {
        key: 'id',
        group,
        title: id,
        value: ({ commerce }) => commerce?.id ?? null,
        cell: ({ commerce }) => <span class="u-id">{commerce?.id}</span>,
      },
      {
        key: 'status',
        group,
        title: fields.status,
        value: ({ commerce }) => (commerce ? term(statuses, commerce.status) : null),
        cell: ({ commerce }) => <Status of={commerce?.status} statuses={statuses} />,
      },
      {
        key: 'purchased',
        group,
        title: fields.purchasedAt,
        value: ({ commerce }) => commerce?.purchasedAt ?? null,
        cell: ({ commerce }) => (
          <span class="u-number">{commerce && formatDay(locale(), commerce.purchasedAt)}</span>
        ),
      },
      {
        key: 'channel',
        group,
        title: fields.channel,
        value: ({ commerce }) => (commerce ? term(channels, commerce.channel) : null),
      },
    ]
  }
}

function useAzureColumns(): () => Column<SubscriptionRow>[] {
  const { words, terms } = useReader()
  const rehearsal = useRehearsal()
  return () => {
    const screen = words().customer.subscriptions
    const { fields, statuses } = terms()
    const group = screen.azure
    const recordOf = ({ azure, commerce }: SubscriptionRow) =>
      azure?.partnerOfRecord ?? (commerce && (resellerOf(commerce) ?? partnerOf(commerce))) ?? null
    const planName = (planOf: string | null) =>
      planOf === null ? screen.noPlan : screen.planOf(rehearsal.names(planOf))
    return [
      {
        key: 'entitlement',
        group,
        title: screen.id,
        value: ({ azure }) => azure?.id ?? null,
        cell: (row) => <EntitlementId row={row} />,
      },
      {
        key: 'running',
        group,
        title: fields.status,
        value: ({ azure }) => (azure ? term(statuses, azure.status) : null),
        cell: ({ azure }) => <Status of={azure?.status} statuses={statuses} />,
      },
      {
        key: 'record',
        group,
        title: screen.partnerOfRecord,
        value: (row) => {
          const record = recordOf(row)
          return record === null ? null : rehearsal.names(record)
        },
      },
      {
        key: 'plan',
        group,
        title: screen.underPlan,
        value: ({ azure, planOf }) => (azure ? planName(planOf) : null),
        cell: ({ azure, planOf }) => (
          <Show when={azure}>
            <Tag tone={planOf === null ? 'neutral' : 'accent'}>{planName(planOf)}</Tag>
          </Show>
        ),
      },
    ]
  }
}

/** What it is; of what has a term and no page of its own, also how much and until when. */
function Kind(props: { readonly of: Subscription | undefined }) {
  const { words, terms, locale } = useReader()
  const screen = () => words().customer.subscriptions
  const held = () => (props.of ? asHeld(props.of) : undefined)
  return (
    <Show when={props.of}>
      {(one) => (
        <>
          {term(terms().subscriptionKinds, one().kind)}{' '}
          <Show when={held()}>
            {(of) => (
              <span class="u-faint c-small">
                {screen()[of().kind === 'reservation' ? 'reservedUntil' : 'heldUntil'](
                  formatDecimal(locale(), String(of().quantity)),
                  formatDay(locale(), of().term.until),
                )}
              </span>
            )}
          </Show>
        </>
      )}
    </Show>
  )
}

function Status(props: {
  readonly of: string | undefined
  readonly statuses: Words['terms']['statuses']
}) {
  return (
    <Show when={props.of}>
      {(known) => <Tag tone={tones[known()] ?? 'neutral'}>{term(props.statuses, known())}</Tag>}
    </Show>
  )
}

/** The id that never changes, and whether it still equals the commerce side's. */
function EntitlementId(props: { readonly row: SubscriptionRow }) {
  const { words } = useReader()
  const screen = () => words().customer.subscriptions
  const isSame = () => String(props.row.commerce?.id) === props.row.azure?.id
  return (
    <Show when={props.row.azure}>
      {(azure) => (
        <>
          <span class="u-id">{azure().id}</span>{' '}
          <Show when={props.row.commerce}>
            <span class="u-faint c-small u-id">
              {isSame() ? screen().sameId : screen().otherId}
            </span>
          </Show>
        </>
      )}
    </Show>
  )
}
