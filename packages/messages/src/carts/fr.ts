import type { TranslatedSlugWords } from '../words.ts'

export const carts = {
  title: 'Paniers',
  commands: {
    CreateCart: 'Remplir un panier',
    UpdateCart: 'Modifier un panier',
    CheckOutCart: 'Commander un panier',
  },
  rules: {
    'cart-of-another-partner': {
      must: 'Le panier doit avoir été rempli par ce partenaire.',
      so: ({ cart, partner, all }) =>
        `Le panier ${cart} a été rempli par ${all('partners')}, et non par ${partner}.`,
      mend: ({ giver }) => `Laissez faire ${giver}`,
    },
    'cart-already-checked-out': {
      must: 'Le panier ne doit pas encore avoir été commandé ; il se commande une seule fois.',
      so: ({ cart }) => `Le panier ${cart} a déjà été commandé.`,
      mend: 'Remplissez un nouveau panier',
    },
    'cart-expired': {
      must: 'Le panier doit encore être conservé ; il disparaît après sept jours.',
      so: ({ cart, day }) => `Le panier ${cart} était conservé jusqu’au ${day('expired')}.`,
      mend: 'Remplissez un nouveau panier',
    },
  },
} as const satisfies TranslatedSlugWords
