import type { PriceKind } from '@understudy/domain'
import { Field, Select } from '@understudy/ui'
import { createSignal } from 'solid-js'
import { createCountries } from '../../catalog/countries.ts'
import { ListTable } from '../../lists/ListTable.tsx'
import { Narrowing } from '../../lists/Narrowing.tsx'
import { createRemoteList } from '../../lists/remote-list.ts'
import { useReader } from '../../reader/reader.tsx'
import { partyOf } from '../../rehearsal/actors.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { PageHead } from '../../shell/PageHead.tsx'
import { usePriceColumns } from './price-columns.tsx'
import type { PriceRow } from './prices.ts'

const kinds: readonly PriceKind[] = ['consumption', 'reservation', 'license']

/** What things cost on a day in a country; at first where the acting partner is, today (PLAN-07). */
export function PriceList() {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().priceList
  const countries = createCountries()
  const [market, setMarket] = createSignal<string>()
  const [day, setDay] = createSignal('')
  const [kind, setKind] = createSignal('')
  const columns = usePriceColumns()
  const ofPartner = () =>
    rehearsal.frame.value()?.partners[partyOf(rehearsal.actor())]?.country ?? 'US'
  const list = createRemoteList<PriceRow>(() => {
    const on = day()
    const asked = {
      market: market() ?? ofPartner(),
      ...(/^\d{4}-\d{2}-\d{2}$/.test(on) ? { on } : {}),
      ...(kind() === '' ? {} : { kind: kind() as PriceKind }),
    }
    const at = rehearsal.asking.moment()
    return {
      scope: rehearsal.asking.scope(),
      name: 'price-list',
      asked,
      read: (wish) =>
        rehearsal.api.reading(rehearsal.id, 'price-list', { ...asked, ...wish } as never, at),
    }
  })
  return (
    <div class="c-page" data-wide="">
      <PageHead title={screen().title} lead={screen().lead} />
      <div class="c-form-row">
        <Select
          label={screen().market}
          options={countries()}
          value={market() ?? ofPartner()}
          onChange={setMarket}
        />
        <Field type="date" label={screen().on} value={day()} onInput={setDay} />
      </div>
      <ListTable
        list={list}
        isNarrowed={kind() !== ''}
        empty={{ title: screen().emptyTitle, text: screen().emptyText }}
        label={screen().title}
        columns={columns()}
        rowId={(row: PriceRow) => `${row.meterId ?? row.productId} ${row.tierMin ?? ''}`}
        exportAs="price-list.csv"
        exportLabel={screen().export}
        searchable
        filters={
          <Narrowing
            label={screen().kind}
            options={kinds.map((value) => ({ value, text: screen().kinds[value] }))}
            value={kind()}
            onChange={setKind}
          />
        }
      />
    </div>
  )
}
