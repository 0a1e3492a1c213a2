import { formatDay, formatDecimal } from '@understudy/messages'
import { Button, Select, Table, Tag, type Column } from '@understudy/ui'
import { createSignal } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import type { Offer } from './cart.ts'

/** Offers on the day of the rehearsal; those no longer sold on demand, since what replaces them is worth seeing refused. */
export function Catalog(props: {
  readonly offers: readonly Offer[]
  readonly onAdd: (offer: Offer) => void
}) {
  const { words } = useReader()
  const screen = () => words().ordering
  const [isWhole, setWhole] = createSignal(false)
  const columns = useOfferColumns((offer) => props.onAdd(offer))
  const shown = () => props.offers.filter(({ discontinued }) => isWhole() || !discontinued)
  return (
    <section class="u-stack" aria-labelledby="catalog">
      <div>
        <h2 id="catalog">{screen().catalog}</h2>
        <p>{screen().catalogLead}</p>
      </div>
      <Table
        label={screen().catalog}
        columns={columns()}
        rows={shown()}
        rowId={({ id }) => id}
        exportAs="offers.csv"
        filters={
          <Select
            label={screen().show}
            labelHidden
            size="small"
            options={[
              { value: 'sold', text: screen().showSold },
              { value: 'all', text: screen().showAll },
            ]}
            value={isWhole() ? 'all' : 'sold'}
            onChange={(which) => setWhole(which === 'all')}
          />
        }
      />
    </section>
  )
}

function useOfferColumns(onAdd: (offer: Offer) => void): () => Column<Offer>[] {
  const { words, locale } = useReader()
  return () => {
    const screen = words().ordering
    const kind = ({ isAddOn, billing, category }: Offer) => {
      if (billing === 'usage') return screen.usage
      if (category === 'Trial') return screen.trial
      return isAddOn ? screen.addOn : screen.base
    }
    const number = (count: number) => formatDecimal(locale(), String(count))
    const standing = ({ discontinued, discontinuedOn }: Offer) => {
      if (!discontinued) return screen.sold
      return screen.since(
        discontinuedOn?.length === 10
          ? formatDay(locale(), discontinuedOn)
          : (discontinuedOn ?? ''),
      )
    }
    return [
      {
        key: 'add',
        title: screen.add,
        actions: true,
        value: () => null,
        cell: (offer) => (
          <Button size="small" label={screen.addNamed(offer.name)} onClick={() => onAdd(offer)}>
            {screen.add}
          </Button>
        ),
      },
      { key: 'name', title: screen.offer, value: ({ name }) => name },
      {
        key: 'sku',
        title: screen.sku,
        value: ({ skuPartNumber }) => skuPartNumber,
        cell: ({ skuPartNumber }) => <span class="u-id c-small">{skuPartNumber}</span>,
      },
      {
        key: 'kind',
        title: screen.kind,
        value: kind,
        cell: (offer) => <span class="c-unbroken">{kind(offer)}</span>,
      },
      {
        key: 'seats',
        title: screen.seatsRange,
        align: 'end',
        value: ({ seatsMax }) => seatsMax,
        cell: ({ seatsMin, seatsMax }) => (
          <span class="u-number">{screen.range(number(seatsMin), number(seatsMax))}</span>
        ),
      },
      {
        key: 'price',
        title: screen.price,
        align: 'end',
        value: ({ listPriceUsdMonth }) => listPriceUsdMonth,
        cell: ({ listPriceUsdMonth }) =>
          listPriceUsdMonth === null ? '–' : formatDecimal(locale(), listPriceUsdMonth),
      },
      {
        key: 'standing',
        title: screen.status,
        value: standing,
        cell: (offer) => <Tag tone={offer.discontinued ? 'bad' : 'good'}>{standing(offer)}</Tag>,
      },
    ]
  }
}
