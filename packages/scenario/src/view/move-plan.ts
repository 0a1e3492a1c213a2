import {
  customerField,
  dateField,
  instantField,
  moneyField,
  moveTasks,
  offerField,
  partnerField,
  places,
  purchaseChannels,
  skuField,
  subscriptionField,
  subscriptionStatuses,
  userField,
  type Case,
  type Loss,
  type Mend,
  type MoveCalendar,
  type MoveCredit,
  type MoveDay,
  type MoveOption,
  type MovePhase,
  type MovePlan,
  type MoveStart,
  type MoveTotals,
  type MoveVerdict,
  type Refusal,
  type Region,
  type Requirement,
  type SubscriptionPlan,
} from '@understudy/domain'
import { z } from 'zod'
import { services } from './holdings.ts'
import { country, fields, flag, number, ownId, party, text, words } from './shapes.ts'

/** Lists of ids or short names by kind; which other kinds there are is each rule's own affair. */
export const details = z.union([
  z.strictObject({
    users: z.array(userField),
    services,
    skus: z.array(skuField),
    offers: z.array(offerField),
    equivalents: z.array(offerField),
    partners: z.array(partnerField),
    subscriptions: z.array(subscriptionField),
  }),
  z.record(z.string(), z.array(z.string())),
])

const about = fields<Case>({
  command: text,
  actor: text,
  at: instantField,
  given: z.record(z.string(), z.unknown()),
  names: z.record(z.string(), z.record(z.string(), text)),
  kinds: z.record(z.string(), text),
})

const mend = fields<Mend>({
  by: words<Mend['by']>({
    command: true,
    again: true,
    actor: true,
    waiting: true,
    looking: true,
  }),
  command: text,
  with: z.record(z.string(), z.unknown()),
  choose: z.array(text),
  as: text,
  until: instantField,
  at: z.enum(places),
})

export const requirement = fields<Requirement>({
  rule: z.string().meta({ ref: 'rule' }),
  code: z.string().meta({ ref: 'refusal' }),
  must: text,
  source: text,
  details,
  about,
  mend,
  unknown: fields<NonNullable<Refusal['unknown']>>({ field: text, kind: text, value: text }),
  holds: flag,
  inForce: flag,
  from: instantField,
})

const option = fields<MoveOption>({
  offers: z.array(offerField),
  names: z.array(text),
  skus: z.array(skuField),
  relation: words<MoveOption['relation']>({ same: true, equivalent: true, different: true }),
  reassign: flag,
  kept: number,
  lost: services,
  gained: services,
  conflicts: z.array(services),
  documented: flag,
  keepsAllFeatures: flag,
  unknownSkus: z.array(skuField),
  priceUsdMonth: text,
  seatsMax: number,
})

const day = fields<MoveDay>({
  on: dateField,
  paidTwiceDays: number,
  paidTwice: moneyField,
  uncoveredDays: number,
  uncoveredUserDays: number,
  uncoveredDaysIfCancelledToday: number,
  safe: flag,
  dataGone: flag,
})

const calendar = fields<MoveCalendar>({
  phases: z.array(
    fields<MovePhase>({
      phase: words<MovePhase['phase']>({
        active: true,
        suspended: true,
        expired: true,
        disabled: true,
        deleted: true,
      }),
      from: instantField,
      until: instantField,
    }),
  ),
  days: z.array(day),
  recommended: dateField,
  lastWithoutGap: dateField,
  serviceEndsAt: instantField,
  dataGoesAt: instantField,
  unusedToday: fields<MoveCalendar['unusedToday']>({ days: number, paid: moneyField }),
})

const loss = z.array(fields<Loss>({ user: userField, services }))

const subscriptionPlan = fields<SubscriptionPlan>({
  subscription: subscriptionField,
  name: text,
  offer: offerField,
  sku: skuField,
  quantity: number,
  assigned: number,
  channel: z.enum(purchaseChannels),
  partner: partnerField,
  status: z.enum(subscriptionStatuses),
  endsAt: instantField,
  move: ownId,
  verdict: words<MoveVerdict>({
    same: true,
    equivalent: true,
    different: true,
    discontinued: true,
  }),
  options: z.array(option),
  chosen: option,
  reassign: z.array(userField),
  losses: loss,
  conflicts: loss,
  calendar,
  day,
  credit: fields<MoveCredit>({
    possible: flag,
    owner: party,
    decidedBy: words<MoveCredit['decidedBy']>({ 'microsoft-365-billing-support': true }),
  }),
})

export const movePlan = fields<MovePlan>({
  partner: partnerField,
  customer: customerField,
  asOf: dateField,
  on: dateField,
  delegatedAdmin: flag,
  region: fields<Region>({
    shared: flag,
    partnerMarket: country,
    customerMarket: country,
    partnersInRegion: z.array(partnerField),
  }),
  requirements: z.array(requirement),
  subscriptions: z.array(subscriptionPlan),
  tasks: moveTasks.answer,
  totals: fields<MoveTotals>({
    paidTwice: moneyField,
    unpriced: z.array(subscriptionField),
    interruptedUserDays: number,
    usersToReassign: number,
    usersLosing: number,
  }),
  starts: z.array(
    fields<MoveStart>({
      when: words<MoveStart['when']>({ recommended: true, asked: true, today: true }),
      days: z.array(
        fields<MoveStart['days'][number]>({ subscription: subscriptionField, on: dateField }),
      ),
      paidTwice: moneyField,
      unpriced: z.array(subscriptionField),
      paidTwiceDays: number,
      uncoveredUserDays: number,
    }),
  ),
})
