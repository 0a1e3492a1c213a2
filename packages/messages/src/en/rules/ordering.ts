import type { SomeRules } from '../../words.ts'

export const ordering = {
  'provider-orders-for-reseller': {
    so: ({ partner }) => `${partner} is an indirect reseller and does not order.`,
    mend: ({ has, all }) => (has('providers') ? `Leave it to ${all('providers')}` : ''),
  },
  'provider-named-as-reseller': {
    so: ({ reseller }) => `The order names ${reseller}, an indirect provider, as reseller.`,
    mend: 'Name the indirect reseller, or nobody',
  },
  'reseller-not-of-provider': {
    so: ({ reseller, partner }) => `${reseller} does not work with ${partner}.`,
    mend: ({ partner }) => `Name a reseller of ${partner}`,
  },
  'offer-discontinued': {
    so: ({ all, many }) =>
      `${all('offers')} ${many('offers') === 1 ? 'is' : 'are'} no longer sold.`,
    mend: ({ has, few }) =>
      has('equivalents')
        ? `Order ${few('equivalents', { other: 'one of # equivalents' })} instead`
        : 'Look for another offer',
  },
  'seats-out-of-range': {
    so: ({ all, first }) =>
      `${first('quantities')} are asked for; ${all('offers')} is sold from ${first('min')} to ${first('max')}.`,
    mend: ({ first }) => `Ask for ${first('min')} to ${first('max')}`,
  },
  'seats-per-tenant-exceeded': {
    so: ({ customer, first, all }) =>
      `${customer} would hold ${first('totals')} licences of ${all('skus')}; a tenant may hold 300.`,
    mend: 'Ask for fewer, or for an offer without this limit',
  },
  'billing-cycle-not-offered': {
    so: ({ all }) => `${all('offers')} cannot be paid in the cycle that was asked for.`,
    mend: 'Choose another billing cycle',
  },
  'add-on-needs-base': {
    so: ({ all, has }) =>
      has('bases')
        ? `${all('offers')} is an add-on and names no base that it fits.`
        : `${all('offers')} names a base and is no add-on of it.`,
    mend: ({ has, few }) =>
      has('bases')
        ? `Name a subscription it fits: ${few('bases', { other: '# offers would do' })}`
        : 'Name no base',
  },
  'base-not-active': {
    so: ({ few, many }) =>
      `${few('subscriptions', { other: '# base subscriptions' })} ${many('subscriptions') === 1 ? 'is' : 'are'} not active.`,
    mend: 'Make the base active again',
  },
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
  'currency-not-of-market': {
    so: ({ customer, all, has }) =>
      has('known')
        ? `${all('currencies')} is named, and ${customer} pays in ${all('known')}.`
        : `${all('currencies')} is named, and nothing is sold where ${customer} is.`,
    mend: ({ has, all }) =>
      has('known') ? `Name ${all('known')}, or no currency` : 'Name no currency',
  },
  'partner-of-record-of-plan': {
    so: ({ subscription }) => `${subscription} is under an Azure plan.`,
    mend: 'See the plan, which says who is partner of record',
  },
} as const satisfies SomeRules
