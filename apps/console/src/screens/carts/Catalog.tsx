import {
  formatDay,
  formatDecimal,
  type Locale,
  type Words,
} from '@understudy/messages/one-language'
import { arriveAt, Button, Select, Table, Tag, type Column } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import type { Offer } from '../../catalog/offers.ts'

/** Offers on the day of the rehearsal; those no longer sold on demand, since what replaces them is worth seeing refused. */
export function Catalog(props: {
  readonly offers: readonly Offer[]
  readonly onAdd: (offer: Offer) => void
  /** How many lines of the cart are of an offer. */
  readonly inCart: (offer: string) => number
  /** Lines in the cart. */
  readonly lines: number
}) {
  const reader = useReader()
  const screen = () => reader.words().carts
  const [isWhole, setWhole] = createSignal(false)
  const columns = useOfferColumns(
    (offer) => props.onAdd(offer),
    (offer) => props.inCart(offer),
  )
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
          <>
            <Show when={props.lines > 0}>
              <Button size="small" kind="primary" onClick={() => arriveAt('cart')}>
                {reader.count(props.lines, screen().toCart)}
              </Button>
            </Show>
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
          </>
        }
      />
    </section>
  )
}

function useOfferColumns(
  onAdd: (offer: Offer) => void,
  inCart: (offer: string) => number,
): () => Column<Offer>[] {
  const { words, locale } = useReader()
  return () => {
    const screen = words().carts
    const { kind, number, standing } = speaking(screen, locale())
    return [
      {
        key: 'add',
        title: screen.add,
        actions: true,
        value: () => null,
        cell: (offer) => <Add offer={offer} inCart={inCart(offer.id)} onAdd={() => onAdd(offer)} />,
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
        title: words().subscription.status,
        value: standing,
        cell: (offer) => <Tag tone={offer.discontinued ? 'bad' : 'good'}>{standing(offer)}</Tag>,
      },
    ]
  }
}

/** The button, and how often it was pressed. */
function Add(props: {
  readonly offer: Offer
  readonly inCart: number
  readonly onAdd: () => void
}) {
  const { words, locale } = useReader()
  const screen = () => words().carts
  return (
    <span class="c-add">
      <Button size="small" label={screen().addNamed(props.offer.name)} onClick={props.onAdd}>
        {screen().add}
      </Button>
      <Show when={props.inCart > 0}>
        <Tag tone="accent">{screen().inCart(formatDecimal(locale(), String(props.inCart)))}</Tag>
      </Show>
    </span>
  )
}

/** How offers are told in the reader's language. */
function speaking(screen: Words['screens']['carts'], locale: Locale) {
  const kind = ({ isAddOn, billing, category }: Offer) => {
    if (billing === 'usage') return screen.usage
    if (category === 'Trial') return screen.trial
    return isAddOn ? screen.addOn : screen.base
  }
  const number = (count: number) => formatDecimal(locale, String(count))
  const standing = ({ discontinued, discontinuedOn }: Offer) => {
    if (!discontinued) return screen.sold
    return screen.since(
      discontinuedOn?.length === 10 ? formatDay(locale, discontinuedOn) : (discontinuedOn ?? ''),
    )
  }
  return { kind, number, standing }
}
