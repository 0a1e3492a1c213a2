import { createSignal } from 'solid-js'
import type { CustomerFile } from '../customer/customer-file.ts'
import { newLine, type CartLine, type Offer } from './cart.ts'
import { Cart } from './Cart.tsx'
import { Catalog } from './Catalog.tsx'

/** The catalog, and the cart that is filled from it. */
export function Buying(props: {
  readonly customer: CustomerFile
  readonly offers: readonly Offer[]
}) {
  const [lines, setLines] = createSignal<readonly CartLine[]>([])
  const [added, setAdded] = createSignal(0)
  const add = (offer: Offer) => {
    setAdded(added() + 1)
    setLines([...lines(), newLine(offer, added())])
  }
  return (
    <>
      <Catalog offers={props.offers} onAdd={add} />
      <Cart customer={props.customer} offers={props.offers} lines={lines()} onChange={setLines} />
    </>
  )
}
