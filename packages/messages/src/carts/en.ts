import type { SlugWords } from '../words.ts'

export const carts = {
  title: 'Carts',
  commands: {
    CreateCart: 'Fill a cart',
    UpdateCart: 'Change a cart',
    CheckOutCart: 'Order a cart',
  },
  rules: {
    'cart-of-another-partner': {
      so: ({ cart, partner, all }) =>
        `Cart ${cart} was filled by ${all('partners')}, not by ${partner}.`,
      mend: ({ giver }) => `Leave it to ${giver}`,
    },
    'cart-already-checked-out': {
      so: ({ cart }) => `Cart ${cart} has been ordered already.`,
      mend: 'Fill a new cart',
    },
    'cart-expired': {
      so: ({ cart, day }) => `Cart ${cart} was kept until ${day('expired')}.`,
      mend: 'Fill a new cart',
    },
  },
} as const satisfies SlugWords
