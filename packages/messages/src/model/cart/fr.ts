import type { SomeEvents } from '../../words.ts'

export const cart = {
  CartCreated: ({ cart }) => `Panier ${cart} rempli`,
  CartUpdated: ({ cart }) => `Panier ${cart} modifié`,
  CartCheckedOut: ({ cart, lines }, say) =>
    `Panier ${cart} commandé : ${say.count(lines.filter(({ refused }) => refused === null).length, {
      one: '# ligne achetée',
      other: '# lignes achetées',
    })}, ${say.count(lines.filter(({ refused }) => refused !== null).length, {
      one: '# refusée',
      other: '# refusées',
    })}`,
} as const satisfies SomeEvents
