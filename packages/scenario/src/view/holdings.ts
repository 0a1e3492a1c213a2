import {
  billingCycles,
  dateField,
  decimalField,
  durationField,
  instantField,
  lossCauses,
  meterField,
  moneyField,
  newCommerceCycles,
  offerField,
  partnerField,
  purchaseChannels,
  reservationPayments,
  serviceField,
  skuField,
  subscriptionField,
  subscriptionStatuses,
  userField,
  type AssignedLicense,
  type AzureSubscription,
  type BillingStretch,
  type CommerceSubscription,
  type FormerRole,
  type Interruption,
  type Interval,
  type LostService,
  type MeteredUsage,
  type Password,
  type PaidFrom,
  type Payer,
  type PortalBudget,
  type ReservationReturn,
  type ReservationScope,
  type RoleAssignment,
  type StoppedService,
  type Term,
  type UsageProfile,
  type User,
  words,
  fields,
} from '@understudy/domain'
import { z } from 'zod'
import { country, flag, number, ownId, text } from './shapes.ts'

export const services = z.array(serviceField)
export const lossCause = z.enum(lossCauses)
export const billingCycle = z.enum(billingCycles)

const term = fields<Term>({ from: instantField, until: instantField })

export const commerceSubscription = fields<CommerceSubscription>({
  kind: words<CommerceSubscription['kind']>({
    'legacy-azure': true,
    'azure-elsewhere': true,
    'csp-license': true,
    'license-elsewhere': true,
    'new-commerce-license': true,
    reservation: true,
  }),
  id: subscriptionField,
  offer: offerField,
  name: text,
  partner: partnerField,
  reseller: partnerField,
  channel: z.enum(purchaseChannels),
  status: z.enum(subscriptionStatuses),
  quantity: number,
  purchasedAt: instantField,
  suspendedAt: instantField,
  entitlement: ownId,
  sku: skuField,
  term,
  termLength: durationField,
  autoRenew: flag,
  billingCycle: z.enum([...billingCycles, ...newCommerceCycles]),
  parent: subscriptionField,
  order: ownId,
  since: instantField,
  paid: z.array(
    fields<PaidFrom>({
      from: instantField,
      cause: number,
      quantity: number,
      billingCycle,
      term,
      byTheDay: flag,
    }),
  ),
  provisionedAt: instantField,
  product: text,
  armSku: text,
  armRegion: text,
  scope: fields<ReservationScope>({
    type: words<ReservationScope['type']>({ shared: true, single: true }),
    entitlement: ownId,
  }),
  payment: z.enum(reservationPayments),
  boughtBy: number,
  returned: fields<ReservationReturn>({
    at: instantField,
    refund: moneyField,
    isFull: flag,
    cause: number,
  }),
  version: number,
})

const payer = fields<Payer>({
  stream: words<Payer['stream']>({ legacy: true, plan: true, 'outside-csp': true }),
  partner: partnerField,
  subscription: subscriptionField,
  plan: ownId,
})

export const azureSubscription = fields<AzureSubscription>({
  id: ownId,
  name: text,
  status: words<AzureSubscription['status']>({ active: true, cancelled: true }),
  createdAt: instantField,
  subscription: subscriptionField,
  plan: ownId,
  partnerOfRecord: partnerField,
  usage: z.array(
    fields<MeteredUsage>({
      meter: meterField,
      unitsPerHour: decimalField,
      profile: fields<UsageProfile>({
        follows: words<UsageProfile['follows']>({
          'office-hours': true,
          growing: true,
          bursts: true,
        }),
        zone: text,
        opens: text,
        closes: text,
        country,
        from: dateField,
        until: dateField,
        by: decimalField,
        seed: number,
        percent: number,
        hours: number,
        unitsPerHour: decimalField,
      }),
    }),
  ),
  running: z.array(fields<Interval>({ from: instantField, until: instantField })),
  billing: z.array(
    fields<BillingStretch>({ from: instantField, until: instantField, cause: number, payer }),
  ),
  access: z.array(fields<RoleAssignment>({ principal: text, role: text, since: instantField })),
  formerAccess: z.array(
    fields<FormerRole>({ principal: text, role: text, since: instantField, until: instantField }),
  ),
  portalBudget: fields<PortalBudget>({ amount: moneyField, alertAtPercent: number }),
})

const stopped = z.array(
  fields<StoppedService>({ service: serviceField, since: instantField, goesAt: instantField }),
)
const lost = z.array(fields<LostService>({ service: serviceField, at: instantField }))

export const user = fields<User>({
  id: userField,
  name: text,
  firstName: text,
  lastName: text,
  phone: text,
  principalName: text,
  usageLocation: country,
  password: fields<Password>({ setAt: instantField, mustChange: flag }),
  licenses: z.array(
    fields<AssignedLicense>({ sku: skuField, without: services, assignedAt: instantField }),
  ),
  deletedAt: instantField,
  interruptions: z.array(
    fields<Interruption>({ from: instantField, until: instantField, services }),
  ),
  stopped,
  lost,
})
