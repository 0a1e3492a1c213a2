import type { Rule } from '../../kernel/decision.ts'
import { idTaken } from '../../policies/id-taken.ts'
import { namedResellerRules } from '../../policies/reseller-order.ts'
import { sellingRules } from '../../policies/selling.ts'
import { standingRules } from '../../policies/standing.ts'
import type { CreateCartFacts, OpenCart, UpdateCartFacts } from './facts.ts'
import type { CheckOutFacts } from './check-out-facts.ts'
import { decisiveRules } from './line-rules.ts'

const source = 'partner-center#carts'

const openCartRules = [
  {
    id: 'ORD-08',
    code: 'cart-of-another-partner',
    must: 'The cart must have been filled by this partner.',
    source,
    holds: (facts) => facts.cartIsOfPartner,
    details: ({ cart: { partner } }) => ({ partners: [partner] }),
    mend: ({ cart: { partner } }) => ({
      by: 'again',
      with: { partner },
      as: `${partner}/admin-agent`,
    }),
  },
  {
    id: 'ORD-08',
    code: 'cart-already-checked-out',
    must: 'The cart must not have been ordered yet; it is ordered once.',
    mend: { by: 'command', command: 'CreateCart' },
    source,
    holds: (facts) => !facts.isCheckedOut,
  },
  {
    id: 'ORD-08',
    code: 'cart-expired',
    must: 'The cart must still be kept; after seven days it is gone.',
    mend: { by: 'command', command: 'CreateCart' },
    source,
    holds: (facts) => !facts.isExpired,
    details: ({ expiredAt }) => ({ expired: [expiredAt] }),
  },
] as const satisfies readonly Rule<OpenCart>[]

/** In order of precedence: when several are broken, the first is the refusal. What is in a cart is judged when it is ordered. */
export const createCartRules = [
  ...sellingRules,
  ...standingRules,
  ...namedResellerRules,
  {
    ...idTaken,
    mend: { by: 'again', with: {}, choose: ['cart'] },
    holds: (facts) => facts.cartIsFree,
  },
] as const satisfies readonly Rule<CreateCartFacts>[]

export const updateCartRules = [
  ...sellingRules,
  ...standingRules,
  ...openCartRules,
  ...namedResellerRules,
] as const satisfies readonly Rule<UpdateCartFacts>[]

/** A check-out of which no line can be bought is refused for the reason of its first, and the cart stays. */
export const checkOutRules = [
  ...sellingRules,
  ...standingRules,
  ...openCartRules,
  ...decisiveRules,
] as const satisfies readonly Rule<CheckOutFacts>[]
