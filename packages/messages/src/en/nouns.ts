import type { RuleNouns } from '../words.ts'

export const nouns: RuleNouns = {
  partner: 'the partner',
  customer: 'the customer',
  reseller: 'the reseller',
  provider: 'the provider',
  subscription: 'the subscription',
  entitlement: 'the Azure subscription',
  offer: 'the offer',
  user: 'the user',
  cart: 'the cart',
  plan: (partner) => (partner === '' ? 'the Azure plan' : `the Azure plan of ${partner}`),
  role: (title) => `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`,
  sentence: (order) => `${order}.`,
  nearest: (word) => `Perhaps “${word}” was meant`,
}
