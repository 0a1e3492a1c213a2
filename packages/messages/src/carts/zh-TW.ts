import type { TranslatedSlugWords } from '../words.ts'

export const carts = {
  title: '購物車',
  commands: {
    CreateCart: '建立購物車',
    UpdateCart: '變更購物車',
    CheckOutCart: '購物車結帳',
  },
  rules: {
    'cart-of-another-partner': {
      must: '購物車必須由此合作夥伴建立。',
      so: ({ cart, partner, all }) =>
        `購物車 ${cart} 由 ${all('partners')} 建立，而不是 ${partner}。`,
      mend: ({ giver }) => `交由 ${giver} 辦理`,
    },
    'cart-already-checked-out': {
      must: '購物車必須尚未結帳；只能結帳一次。',
      so: ({ cart }) => `購物車 ${cart} 已經結帳。`,
      mend: '建立新的購物車',
    },
    'cart-expired': {
      must: '購物車必須仍在保留期間；七天後即消失。',
      so: ({ cart, day }) => `購物車 ${cart} 只保留到 ${day('expired')}。`,
      mend: '建立新的購物車',
    },
  },
} as const satisfies TranslatedSlugWords
