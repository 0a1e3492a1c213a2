import type { Customer } from '../model/parties/customer.ts'
import type { World } from '../model/world.ts'
import type { Told } from './builders.ts'
import { isTenantUserKind, tellTenantUsers, tenantUserKinds } from './tenant-users/steps.ts'
import { officeE1, officeE3, officeE4, phoneSystem } from './moves.ts'

/** What may happen to licences and to those who hold them, and how often a walk tries it. */
export const licenseKinds = {
  assignLicenses: 4,
  swapLicenses: 3,
  takeLicenses: 2,
  turnServiceOff: 1,
  ...tenantUserKinds,
  changeSeats: 3,
  changeRenewal: 3,
  suspendLicenses: 2,
  reviveLicenses: 2,
  endSource: 2,
  moveLicenses: 2,
  orderMore: 2,
} as const
export type LicenseKind = keyof typeof licenseKinds

export function isLicenseKind(kind: string): kind is LicenseKind {
  return Object.hasOwn(licenseKinds, kind)
}

export const licenseSkus = [
  'ENTERPRISEPACK',
  'ENTERPRISEWITHSCAL',
  'MCOEV',
  'STANDARDPACK',
] as const
export const licenseOffers = [officeE3, officeE4, phoneSystem, officeE1] as const

/** The command that such a step means for this customer; null when nothing fits. */
export function tellLicenses(
  kind: LicenseKind,
  [a, b, c]: readonly [number, number, number],
  customer: Customer,
  world: World,
): Told | null {
  const of = { customer: customer.id }
  const users = customer.users.rows()
  const user = at(users, a)?.id
  const some = users.filter((_, index) => (index + a) % 3 > 0).map(({ id }) => id)
  const sku = at(licenseSkus, b)
  const without = c % 5 === 0 && sku !== 'MCOEV' ? ['YAMMER_ENTERPRISE'] : []
  const fresh = `walk-${world.position}`
  const admin = `${customer.id}/global-admin`
  const change = (fields: object): Told => [
    admin,
    { type: 'ChangeLicenses', ...of, users: c % 2 === 0 && user ? [user] : some, ...fields },
  ]
  const held = customer.subscriptions.rows()
  const sold = at(
    held.flatMap((one) => (one.kind === 'csp-license' ? [one] : [])),
    a,
  )
  const source = at(
    held.flatMap((one) => (one.kind === 'license-elsewhere' ? [one] : [])),
    a,
  )
  const accepted = b % 3 > 0 ? { lossAccepted: users.map(({ id }) => id) } : {}
  const update = (fields: object): Told | null =>
    sold
      ? [
          `${sold.partner}/admin-agent`,
          {
            type: 'UpdateSubscription',
            partner: sold.partner,
            ...of,
            subscription: sold.id,
            version: sold.version,
            ...accepted,
            ...fields,
          },
        ]
      : null
  const seller = at(customer.relationships.rows(), b)?.partner
  if (isTenantUserKind(kind)) return tellTenantUsers(kind, customer, { user, fresh })
  switch (kind) {
    case 'assignLicenses':
      return some.length === 0 ? null : change({ add: [{ sku, without }] })
    case 'swapLicenses': {
      const other = at(licenseSkus, b + 1 + (c % 2))
      return some.length === 0 ? null : change({ add: [{ sku }], remove: [other] })
    }
    case 'takeLicenses':
      return some.length === 0 ? null : change({ remove: [sku] })
    case 'turnServiceOff':
      return some.length === 0
        ? null
        : change({ add: [{ sku, without: ['EXCHANGE_S_ENTERPRISE'] }] })
    case 'changeSeats':
      return update({ quantity: (c % 7) + 1 })
    case 'changeRenewal':
      return update({ autoRenew: c % 2 === 0 })
    case 'suspendLicenses':
      return update({ status: 'suspended' })
    case 'reviveLicenses':
      return update({ status: 'active' })
    case 'endSource':
      return source
        ? [
            admin,
            {
              type: 'EndSourceSubscription',
              ...of,
              subscription: source.id,
              ends: c % 2 === 0 ? 'expires' : 'cancelled',
              ...accepted,
            },
          ]
        : null
    case 'moveLicenses': {
      if (!source || !seller) return null
      const target = { offer: at(licenseOffers, c), subscription: `${fresh}-target` }
      const targets = [{ ...target, quantity: source.quantity }]
      const lines = [{ source: source.id, targets }]
      const of2 = { partner: seller, ...of, move: fresh, lines, ...accepted }
      return [`${seller}/admin-agent`, { type: 'StartLicenseMove', ...of2 }]
    }
    case 'orderMore': {
      if (!seller) return null
      const order = { partner: seller, ...of, subscription: fresh, quantity: (c % 6) + 1 }
      return [
        `${seller}/admin-agent`,
        { type: 'PlaceOrder', ...order, offer: at(licenseOffers, c) },
      ]
    }
  }
}

function at<Item>(items: readonly Item[], index: number): Item | undefined {
  return items[index % Math.max(items.length, 1)]
}
