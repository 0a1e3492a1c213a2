import { z } from 'zod'
import type { MoveOption } from '../../catalog/index.ts'
import { dateField, instantField, moneyField } from '../../kernel/fields.ts'
import {
  customerField,
  offerField,
  partnerField,
  serviceField,
  skuField,
  subscriptionField,
  userField,
} from '../../model/ids.ts'
import type { Region } from '../../model/parties/region.ts'
import {
  subscriptionStatuses,
  purchaseChannels,
} from '../../model/subscriptions/subscription-base.ts'
import type { Loss } from '../../model/tenant/user.ts'
import { moveTasks } from '../move-tasks.ts'
import { requirementShape } from '../requirement-shape.ts'
import { fields, words } from '../shapes.ts'
import type {
  MoveCalendar,
  MoveCredit,
  MoveDay,
  MovePhase,
  MovePlan,
  MoveStart,
  MoveTotals,
  MoveVerdict,
  SubscriptionPlan,
} from './plan.ts'

const text = z.string()
const flag = z.boolean()
const number = z.number()
const country = z.string().meta({ ref: 'country' })
const services = z.array(serviceField)

/** Offers bought together instead of another. */
export const moveOptionShape = fields<MoveOption>({
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

/** One original of a plan, and what becomes of it. */
export const subscriptionPlanShape = fields<SubscriptionPlan>({
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
  move: text,
  verdict: words<MoveVerdict>({
    same: true,
    equivalent: true,
    different: true,
    discontinued: true,
  }),
  options: z.array(moveOptionShape),
  chosen: moveOptionShape,
  reassign: z.array(userField),
  losses: loss,
  conflicts: loss,
  calendar,
  day,
  credit: fields<MoveCredit>({
    possible: flag,
    owner: z.string().meta({ ref: 'party' }),
    decidedBy: words<MoveCredit['decidedBy']>({ 'microsoft-365-billing-support': true }),
  }),
})

/** A plan, as it is told. */
export const movePlanShape = fields<MovePlan>({
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
  requirements: z.array(requirementShape),
  subscriptions: z.array(subscriptionPlanShape),
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
