import { announce } from '@understudy/ui'
import { createSignal } from 'solid-js'
import { createOffers, type Offer } from '../../catalog/offers.ts'
import { useReader } from '../../reader/reader.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'
import { newLine, type CartLine } from './cart.ts'
import { Cart } from './Cart.tsx'
import { Catalog } from './Catalog.tsx'

/** The catalog, and the cart that is filled from it. */
export function Buying(props: { readonly customer: CustomerFile }) {
  const offers = createOffers()
  return (
    <Loaded reading={offers}>
      {(all) => <FromCatalog customer={props.customer} offers={all()} />}
    </Loaded>
  )
}

function FromCatalog(props: {
  readonly customer: CustomerFile
  readonly offers: readonly Offer[]
}) {
  const { words } = useReader()
  const [lines, setLines] = createSignal<readonly CartLine[]>([])
  const [added, setAdded] = createSignal(0)
  const inCart = (id: string) => lines().filter(({ offer }) => offer.id === id).length
  const add = (offer: Offer) => {
    setAdded(added() + 1)
    setLines([...lines(), newLine(offer, added())])
    announce(words().carts.added(offer.name, inCart(offer.id)))
  }
  return (
    <>
      <Catalog offers={props.offers} onAdd={add} inCart={inCart} lines={lines().length} />
      <Cart customer={props.customer} offers={props.offers} lines={lines()} onChange={setLines} />
    </>
  )
}
