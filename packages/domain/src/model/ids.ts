import { z } from 'zod'
import { compositeId } from './composite-id.ts'

/** Ids are slugs chosen by the creator of the thing; a brand keeps one kind from standing in for another. */
const slug = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/)

/** `meta.ref` names the kind; the decider checks with it that a message points at something that exists. */
export const partnerField = slug.brand<'PartnerId'>().meta({ ref: 'partner' })
export const customerField = slug.brand<'CustomerId'>().meta({ ref: 'customer' })
export const subscriptionField = slug.brand<'SubscriptionId'>().meta({ ref: 'subscription' })
export const entitlementField = slug.brand<'EntitlementId'>()
export const planField = slug.brand<'PlanId'>()
export const transitionField = slug.brand<'TransitionId'>()
export const invitationField = slug.brand<'InvitationId'>()
export const orderField = slug.brand<'OrderId'>()
export const cartField = slug.brand<'CartId'>()
export const userField = slug.brand<'UserId'>().meta({ ref: 'user' })
export const moveField = slug.brand<'MoveId'>()
export const transferField = slug.brand<'TransferId'>()
/** A part number as in ENTERPRISEPACK; the offer's own id where Microsoft published none. */
export const skuField = slug.brand<'SkuId'>().meta({ ref: 'sku' })
/** The short name of a service plan, as in MCOEV. */
export const serviceField = z.string().min(1).max(100).meta({
  ref: 'service',
  description: 'The short name of a service plan, as in MCOEV.',
})
export const faultField = slug.brand<'FaultId'>()
export const offerField = slug.brand<'OfferId'>().meta({ ref: 'offer' })
/** A product of new commerce and its SKU, as in CFQ7TTC0LF8Q:0001. */
export const productField = slug.brand<'ProductId'>().meta({ ref: 'product' })
export const meterField = slug.brand<'MeterId'>().meta({ ref: 'meter' })

export type PartnerId = z.output<typeof partnerField>
export type CustomerId = z.output<typeof customerField>
/** Id of the commerce side: what is ordered and billed. */
export type SubscriptionId = z.output<typeof subscriptionField>
/** Id of the Azure side: what runs. Never changes. */
export type EntitlementId = z.output<typeof entitlementField>
export type PlanId = z.output<typeof planField>
export type TransitionId = z.output<typeof transitionField>
export type InvitationId = z.output<typeof invitationField>
export type OrderId = z.output<typeof orderField>
export type CartId = z.output<typeof cartField>
/** A user of one customer's tenant. */
export type UserId = z.output<typeof userField>
export type MoveId = z.output<typeof moveField>
export type TransferId = z.output<typeof transferField>
export type SkuId = z.output<typeof skuField>
export type FaultId = z.output<typeof faultField>
export type OfferId = z.output<typeof offerField>
export type ProductId = z.output<typeof productField>
export type MeterId = z.output<typeof meterField>

export const partnerId = (text: string) => partnerField.parse(text)
export const customerId = (text: string) => customerField.parse(text)
export const subscriptionId = (text: string) => subscriptionField.parse(text)
export const entitlementId = (text: string) => entitlementField.parse(text)
export const transitionId = (text: string) => transitionField.parse(text)
export const invitationId = (text: string) => invitationField.parse(text)
export const orderId = (text: string) => orderField.parse(text)
export const userId = (text: string) => userField.parse(text)
export const skuId = (text: string) => skuField.parse(text)
export const offerId = (text: string) => offerField.parse(text)

/** A plan's identity is whose plan it is, so buying it twice cannot make two. */
export function planId(owner: {
  readonly customer: CustomerId
  readonly partner: PartnerId
  readonly partnerOfRecord: PartnerId
}): PlanId {
  const { customer, partner, partnerOfRecord } = owner
  return planField.parse(compositeId({ kind: 'plan', names: [customer, partner, partnerOfRecord] }))
}
