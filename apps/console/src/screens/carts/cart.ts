import type { Offer } from '../../catalog/offers.ts'

export type Cycle = 'monthly' | 'annual' | 'none'

/** One thing that is to be ordered. */
export interface CartLine {
  readonly key: number
  readonly offer: Offer
  readonly quantity: number
  readonly billingCycle: Cycle
  /** The base of an add-on; null for everything else, and until it is chosen. */
  readonly parent: string | null
}

export function newLine(offer: Offer, key: number): CartLine {
  return {
    key,
    offer,
    quantity: Math.max(1, offer.seatsMin),
    billingCycle: cyclesOf(offer)[0] ?? 'monthly',
    parent: null,
  }
}

/** How an offer can be paid, in the order of the catalog. */
export function cyclesOf({ billingCycles }: Offer): Cycle[] {
  const known = ['monthly', 'annual', 'none'] as const
  return known.filter((cycle) => billingCycles.includes(cycle))
}

/** An id that no cart of the customer has, for the same cart the same one. */
export function cartIdAfter(carts: Readonly<Record<string, unknown>>): string {
  let number = Object.keys(carts).length + 1
  while (carts[`cart-${number}`] !== undefined) number += 1
  return `cart-${number}`
}

/** The lines as a command says them; each subscription is called after the cart. */
export function linesOf(cart: string, lines: readonly CartLine[]) {
  return lines.map(({ offer, quantity, billingCycle, parent }, index) => ({
    subscription: `${cart}.${index + 1}`,
    offer: offer.id,
    quantity,
    ...(offer.billing === 'license' ? { billingCycle } : {}),
    ...(parent === null ? {} : { parent }),
  }))
}

/** What a cart came to, line by line. */
export interface LineResult {
  readonly subscription: string
  readonly name: string
  readonly quantity: number
  /** What is sold instead of it, best first: the names of offers that are bought together. */
  readonly instead: readonly string[]
  /** The code of the broken rule; null when it was bought. */
  readonly refused: string | null
}

export function resultsOf(
  cart: string,
  lines: readonly CartLine[],
  events: readonly { readonly event: object }[],
  offers: readonly Offer[],
): readonly LineResult[] {
  const said = events.flatMap(({ event }) => ('lines' in event ? event.lines : []))
  const outcomes = said as readonly { subscription: string; refused?: string | null }[]
  return lines.map(({ offer, quantity }, index) => {
    const subscription = `${cart}.${index + 1}`
    const outcome = outcomes.find((one) => one.subscription === subscription)
    const refused = outcome?.refused ?? null
    return { subscription, name: offer.name, quantity, instead: insteadOf(offer, offers), refused }
  })
}

function insteadOf({ discontinued, successors }: Offer, offers: readonly Offer[]): string[] {
  if (!discontinued) return []
  const byId = new Map(offers.map((offer) => [offer.id, offer]))
  return successors
    .map(({ offers: together }) => together.flatMap((id) => byId.get(id) ?? []))
    .filter((together) => together.length > 0 && together.every(({ sold }) => sold))
    .map((together) => together.map(({ name }) => name).join(' + '))
}
