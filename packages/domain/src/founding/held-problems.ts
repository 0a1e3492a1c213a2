import { nceProduct, nceProducts } from '../catalog/index.ts'
import type { CustomerFacts } from './facts.ts'
import type { FactsProblem } from './facts-problem.ts'

/** Dangling references of what has no rules here yet: its partners, its product, the Azure subscription it is for. */
export function heldProblems(
  at: readonly string[],
  { newCommerce, reservations, subscriptions }: CustomerFacts,
  partners: readonly string[],
): FactsProblem[] {
  const dangling = (
    path: readonly string[],
    kind: FactsProblem['kind'],
    value: string | undefined,
    known: readonly string[],
  ): FactsProblem[] =>
    value === undefined || known.includes(value) ? [] : [{ path, kind, value, known }]
  const ran = Object.entries(subscriptions).map(([id, one]) => String(one?.entitlement ?? id))
  const sellers = (
    of: readonly string[],
    one: { readonly partner: string; readonly reseller?: string | undefined },
  ) => [
    ...dangling([...of, 'partner'], 'partner', one.partner, partners),
    ...dangling([...of, 'reseller'], 'partner', one.reseller, partners),
  ]
  return [
    ...Object.entries(newCommerce).flatMap(([id, one]) => {
      const of = [...at, 'newCommerce', id]
      const known = nceProducts().map((product) => product.id)
      const isKnown = nceProduct(one.product) !== undefined
      return [
        ...sellers(of, one),
        ...dangling([...of, 'product'], 'product', isKnown ? undefined : one.product, known),
      ]
    }),
    ...Object.entries(reservations).flatMap(([id, one]) => {
      const of = [...at, 'reservations', id]
      return [
        ...sellers(of, one),
        ...dangling([...of, 'entitlement'], 'subscription', one.entitlement, ran),
      ]
    }),
  ]
}
