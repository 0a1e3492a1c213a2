import type { SomeEvents } from '../../words.ts'

export const cart = {
  CartCreated: ({ cart }) => `Cart ${cart} filled`,
  CartUpdated: ({ cart }) => `Cart ${cart} changed`,
  CartCheckedOut: ({ cart, lines }, say) =>
    `Cart ${cart} ordered: ${say.count(lines.filter(({ refused }) => refused === null).length, {
      one: '# line bought',
      other: '# lines bought',
    })}, ${say.count(lines.filter(({ refused }) => refused !== null).length, { other: '# refused' })}`,
} as const satisfies SomeEvents
