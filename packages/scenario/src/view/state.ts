import {
  dateField,
  decimalField,
  dayOrMomentField,
  durationField,
  faultKinds,
  instantField,
  moneyField,
  partnerField,
  customerField,
  clockSpeedField,
  settingsSchema,
  userField,
  subscriptionField,
  offerField,
  billingCycles,
  type Advance,
  type Announcement,
  type Attestation,
  type AzurePlan,
  type Cart,
  type CreditCase,
  type Customer,
  type CustomerAgreement,
  type Fault,
  type Invitation,
  type LicenseMove,
  type MoveLine,
  type MoveTarget,
  type OrderLine,
  type OwnershipRequest,
  type ResellerRelationship,
  type Running,
  type ScheduledMove,
  type Transition,
  type TransitionStep,
  type World,
  type PassedBound,
  type SpendingWatch,
  words,
  fields,
} from '@understudy/domain'
import { z } from 'zod'
import { billingContact } from './billing-contact.ts'
import { licenseInvoice, reservationInvoice, usageInvoice, withheldInvoice } from './invoices.ts'
import { byId, country, flag, number, ownId, party, text } from './shapes.ts'
import { partner } from './partner.ts'
import { transfer } from './transfer.ts'
import { azureSubscription, commerceSubscription, lossCause, services, user } from './holdings.ts'

const attestations = byId(
  partnerField,
  fields<Attestation>({
    partner: partnerField,
    firstName: text,
    lastName: text,
    email: text,
    phone: text,
    agreedOn: dayOrMomentField,
    attestedAt: instantField,
  }),
)

const agreement = fields<CustomerAgreement>({
  signedAt: instantField,
  attestations,
  cloudAttestations: attestations,
})

const relationship = fields<ResellerRelationship>({
  partner: partnerField,
  since: instantField,
  delegatedAdmin: flag,
  provider: partnerField,
  origin: words<ResellerRelationship['origin']>({
    founding: true,
    invitation: true,
    creation: true,
    extension: true,
  }),
})

const invitation = fields<Invitation>({
  id: ownId,
  partner: partnerField,
  provider: partnerField,
  delegatedAdmin: flag,
  link: text,
  message: text,
  requestedAt: instantField,
  acceptedAt: instantField,
})

const plan = fields<AzurePlan>({
  kind: words<AzurePlan['kind']>({ 'azure-plan': true }),
  id: ownId,
  customer: customerField,
  partner: partnerField,
  partnerOfRecord: partnerField,
  status: words<AzurePlan['status']>({ active: true, suspended: true }),
  purchasedAt: instantField,
  currency: text,
  earnedCreditPercent: decimalField,
  version: number,
})

const transition = fields<Transition>({
  id: ownId,
  customer: customerField,
  partner: partnerField,
  startedAt: instantField,
  venue: words<Transition['venue']>({ 'azure-portal': true, 'partner-center': true }),
  status: words<Transition['status']>({
    pending: true,
    'in-progress': true,
    failed: true,
    completed: true,
  }),
  steps: z.array(
    fields<TransitionStep>({
      step: words<TransitionStep['step']>({
        'purchase-plan': true,
        'map-entitlement': true,
        complete: true,
      }),
      status: words<TransitionStep['status']>({ waiting: true, done: true, failed: true }),
      attempts: number,
      doneAt: instantField,
      obstacle: text,
      partnerOfRecord: partnerField,
      entitlement: ownId,
      subscription: subscriptionField,
    }),
  ),
  nextStepAt: instantField,
  completedAt: instantField,
})

const cart = fields<Cart>({
  id: ownId,
  partner: partnerField,
  reseller: partnerField,
  lines: z.array(
    fields<OrderLine>({
      subscription: subscriptionField,
      offer: offerField,
      quantity: number,
      billingCycle: z.enum(billingCycles),
      parent: subscriptionField,
      name: text,
      currency: text,
    }),
  ),
  createdAt: instantField,
  order: ownId,
})

const moveLines = z.array(
  fields<MoveLine>({
    source: subscriptionField,
    targets: z.array(
      fields<MoveTarget>({
        offer: offerField,
        subscription: subscriptionField,
        quantity: number,
        billingCycle: z.enum(billingCycles),
      }),
    ),
  }),
)

const move = fields<LicenseMove>({
  id: ownId,
  partner: partnerField,
  startedAt: instantField,
  lines: moveLines,
})

const scheduledMove = fields<ScheduledMove>({
  id: ownId,
  partner: partnerField,
  reseller: partnerField,
  on: dateField,
  lines: moveLines,
  lossAccepted: z.array(userField),
  by: text,
  scheduledAt: instantField,
  refused: fields<NonNullable<ScheduledMove['refused']>>({ at: instantField, code: text }),
})

const spendingWatch = fields<SpendingWatch>({
  since: instantField,
  passed: z.array(
    fields<PassedBound>({
      month: text,
      percent: number,
      at: instantField,
      mailedAt: instantField,
    }),
  ),
})

const creditCase = fields<CreditCase>({
  subscription: subscriptionField,
  openedBy: party,
  openedAt: instantField,
  decidedAt: instantField,
  granted: moneyField,
})

const ownershipRequest = fields<OwnershipRequest>({
  partner: partnerField,
  plan: ownId,
  requestedAt: instantField,
})

const announcement = fields<Announcement>({
  user: userField,
  subscription: subscriptionField,
  cause: lossCause,
  services,
  announcedAt: instantField,
  serviceEndsAt: instantField,
  dataGoesAt: instantField,
})

export const customer = fields<Customer>({
  id: customerField,
  name: text,
  country,
  domain: text,
  sharedServices: flag,
  contact: billingContact,
  registeredAt: instantField,
  relationships: byId(partnerField, relationship),
  invitations: byId(ownId, invitation),
  agreement,
  subscriptions: byId(subscriptionField, commerceSubscription),
  azureSubscriptions: byId(ownId, azureSubscription),
  plans: byId(ownId, plan),
  transitions: byId(ownId, transition),
  budgets: byId(partnerField, moneyField),
  spendingWatches: byId(partnerField, spendingWatch),
  ownershipRequests: byId(ownId, ownershipRequest),
  invoices: byId(ownId, usageInvoice),
  withheldInvoices: byId(ownId, withheldInvoice),
  users: byId(userField, user),
  carts: byId(ownId, cart),
  moves: byId(ownId, move),
  transfers: byId(ownId, transfer),
  scheduledMoves: byId(ownId, scheduledMove),
  creditCases: byId(subscriptionField, creditCase),
  announcements: byId(ownId, announcement),
  licenseInvoices: byId(ownId, licenseInvoice),
  reservationInvoices: byId(ownId, reservationInvoice),
})

const fault = fields<Fault>({
  id: ownId,
  at: text,
  do: z.enum(faultKinds),
  timesLeft: number,
  match: text,
  by: durationField,
})

const advance = fields<Advance>({ to: instantField, until: text, reached: flag })

const running = fields<Running>({ speed: clockSpeedField, to: instantField })

/** The world as it is, without what is kept beside the files. */
export const state = fields<Omit<World, 'related' | 'agenda' | 'agendaKeys'>>({
  position: number,
  now: instantField,
  startedAt: instantField,
  advancing: advance,
  running,
  seed: number,
  settings: settingsSchema,
  partners: byId(partnerField, partner),
  customers: byId(customerField, customer),
  faults: byId(ownId, fault),
})

export const clock = fields<Pick<World, 'startedAt' | 'now' | 'advancing' | 'running'>>({
  startedAt: instantField,
  now: instantField,
  advancing: advance,
  running,
})
