import { z } from 'zod'

/** Ids are slugs chosen by whoever creates the thing; a brand keeps one kind from standing in for another. */
const slug = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/)

/** `meta.ref` names the kind; the decider checks with it that a message points at something that exists. */
export const partnerField = slug.brand<'PartnerId'>().meta({ ref: 'partner' })
export const customerField = slug.brand<'CustomerId'>().meta({ ref: 'customer' })
export const subscriptionField = slug.brand<'SubscriptionId'>()
export const entitlementField = slug.brand<'EntitlementId'>()
export const planField = slug.brand<'PlanId'>()
export const transitionField = slug.brand<'TransitionId'>()
export const invitationField = slug.brand<'InvitationId'>()
export const faultField = slug.brand<'FaultId'>()
export const offerField = slug.brand<'OfferId'>().meta({ ref: 'offer' })
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
export type FaultId = z.output<typeof faultField>
export type OfferId = z.output<typeof offerField>
export type MeterId = z.output<typeof meterField>

export const partnerId = (text: string) => partnerField.parse(text)
export const customerId = (text: string) => customerField.parse(text)
export const subscriptionId = (text: string) => subscriptionField.parse(text)
export const entitlementId = (text: string) => entitlementField.parse(text)
export const transitionId = (text: string) => transitionField.parse(text)
export const invitationId = (text: string) => invitationField.parse(text)
export const offerId = (text: string) => offerField.parse(text)
export const meterId = (text: string) => meterField.parse(text)

/** A plan's identity is whose plan it is, so buying it twice cannot make two. */
export function planId(owner: {
  readonly customer: CustomerId
  readonly partner: PartnerId
  readonly partnerOfRecord: PartnerId
}): PlanId {
  const { customer, partner, partnerOfRecord } = owner
  return planField.parse(`plan.${customer}.${partner}.${partnerOfRecord}`.slice(0, 100))
}
