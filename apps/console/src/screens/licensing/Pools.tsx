import type { ReadingAnswer } from '@understudy/domain'
import { formatDecimal } from '@understudy/messages/one-language'
import { EmptyState, Table, Tag, type Column } from '@understudy/ui'
import { Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'
import { inShort } from './in-short.ts'

export type Pool = ReadingAnswer<'license-pools'>[number]

/** What the tenant holds of each SKU, whoever sold it, and what of it is free. */
export function Pools(props: { readonly pools: readonly Pool[]; readonly customer: CustomerFile }) {
  const { words } = useReader()
  const screen = () => words().licensing
  const columns = usePoolColumns(() => props.customer)
  return (
    <section class="u-stack" aria-labelledby="pools">
      <h2 id="pools">{screen().pools}</h2>
      <Show when={props.pools.length > 0} fallback={<EmptyState title={screen().noPools} />}>
        <Table
          label={screen().pools}
          columns={columns()}
          rows={props.pools}
          rowId={({ sku }) => sku}
          searchable={props.pools.length > 10}
          exportAs={`licences-${props.customer.id}.csv`}
        />
      </Show>
    </section>
  )
}

function usePoolColumns(customer: () => CustomerFile): () => Column<Pool>[] {
  const reader = useReader()
  return () => {
    const screen = reader.words().licensing
    const number = (key: string, title: string, value: (pool: Pool) => number): Column<Pool> => ({
      key,
      title,
      align: 'end',
      value,
      cell: (pool) => formatDecimal(reader.locale(), String(value(pool))),
    })
    const short = ({ overAssigned }: Pool) => overAssigned.length
    const nameOf = (user: string) => customer().users[user]?.name ?? user
    return [
      {
        key: 'sku',
        title: screen.sku,
        value: ({ name, sku }) => `${name} ${sku}`,
        cell: ({ name, sku }) => (
          <>
            {name} <span class="u-faint c-small u-id">{sku}</span>
          </>
        ),
      },
      number('usable', screen.usable, ({ usable }) => usable),
      number('assigned', screen.assigned, ({ consumed }) => consumed),
      {
        ...number('free', screen.free, ({ available }) => available),
        cell: (pool) => (
          <Show
            when={short(pool) > 0}
            fallback={formatDecimal(reader.locale(), String(pool.available))}
          >
            <Tag tone="bad">{reader.count(short(pool), screen.overassigned)}</Tag>{' '}
            <span class="u-faint c-small">{inShort(pool.overAssigned.map(nameOf))}</span>
          </Show>
        ),
      },
      number('warning', screen.warning, ({ warning }) => warning),
      number('locked', screen.locked, ({ locked }) => locked),
      number('pending', screen.pending, ({ pending }) => pending),
      {
        key: 'subscriptions',
        title: screen.subscriptions,
        value: ({ subscriptions }) =>
          subscriptions.map((id) => customer().subscriptions[id]?.name ?? id).join(', '),
      },
    ]
  }
}
