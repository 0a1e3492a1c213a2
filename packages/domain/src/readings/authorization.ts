import { z } from 'zod'
import { instantField } from '../kernel/fields.ts'
import { amountField, ofSubscription } from '../model/field-groups.ts'
import { partnerField } from '../model/ids.ts'
import {
  authorizationOf,
  authorizationStatuses,
  criteria,
  restrictionCauses,
} from '../model/parties/authorization.ts'
import { isA } from '../model/parties/partner.ts'
import { securityItems, supportPlans } from '../model/parties/qualifications.ts'
import { partnerOf } from '../model/world.ts'
import { criteriaOn, shortOf } from '../policies/direct-bill-criteria.ts'
import { nextMeasureAt } from '../policies/next-measure.ts'
import { authorizationDays } from './authorization-days.ts'
import { orphanedOf } from './orphaned.ts'
import { reading } from './reading.ts'

const moment = instantField.nullable()

/** What a screen calls assumed: no page of Microsoft's states it, and a setting holds it. */
const assumptions = ['directBillMeasuredFrom', 'restrictedFor', 'revokedAfter'] as const

/** How far a partner may bill directly: what is asked, what it has, and what comes by itself. */
export const authorization = reading({
  name: 'authorization',
  summary: 'How far a partner may bill directly, what is asked of it, and what comes on which day',
  question: z.strictObject({ partner: partnerField }),
  answer: z.strictObject({
    billsDirectly: z.boolean(),
    status: z.enum(authorizationStatuses),
    cause: z.enum(restrictionCauses).nullable(),
    onboardedAt: moment,
    measuredAt: moment.meta({ description: 'When it was measured last.' }),
    nextMeasureAt: moment.meta({ description: 'Null when it is not measured by itself.' }),
    criteriaFrom: moment.meta({
      description: 'Since when the criteria hold that the next measure, or one today, goes by.',
    }),
    criteria: z.array(
      z.strictObject({
        criterion: z.enum(criteria),
        isMet: z.boolean(),
      }),
    ),
    revenueAsked: amountField.nullable(),
    securityAsked: z.array(z.enum(securityItems)).readonly(),
    qualifications: z
      .strictObject({
        revenue: amountField,
        locationRevenue: amountField,
        designation: z.boolean(),
        supportPlan: z.enum(supportPlans),
        security: z.array(z.enum(securityItems)).readonly(),
        assessed: z.boolean(),
        countedAt: instantField,
      })
      .nullable()
      .meta({ description: 'Null where nobody said what Microsoft counts.' }),
    restrictedAt: moment,
    suspendsAt: moment.meta({
      description: 'Of a partner that falls short at the next measure, too.',
    }),
    suspendedAt: moment,
    revokesAt: moment.meta({
      description: 'Of a partner that falls short at the next measure, too.',
    }),
    revokedAt: moment,
    noticeEndsAt: moment,
    assumed: z.array(z.enum(assumptions)).meta({
      description: 'Settings left at what is assumed: no page states them.',
    }),
    left: z.array(z.strictObject(ofSubscription)).meta({
      description: 'Subscriptions that the partner bills: without anybody when it is revoked.',
    }),
  }),
  of: (world, { partner: id }) => {
    const partner = partnerOf(world, id)
    const known = authorizationOf(partner)
    const { onboardedAt, measuredAt, noticeEndsAt } = known
    const measureAt = nextMeasureAt(partner, world)
    const asked = criteriaOn(measureAt ?? world.now)
    const short = asked === null ? [] : shortOf(partner.qualifications, asked)
    const billsDirectly = isA('direct-bill', partner)
    return {
      billsDirectly,
      status: known.status,
      cause: known.status === 'restricted' ? known.cause : null,
      onboardedAt,
      measuredAt,
      nextMeasureAt: measureAt,
      criteriaFrom: asked?.from ?? null,
      criteria: (asked?.asked ?? []).map((criterion) => ({
        criterion,
        isMet: !short.includes(criterion),
      })),
      revenueAsked: asked?.revenue ?? null,
      securityAsked: asked?.security ?? [],
      qualifications: partner.qualifications,
      ...authorizationDays(partner, world),
      noticeEndsAt,
      assumed: assumptions.filter((name) => world.settings[name] === undefined),
      left: billsDirectly ? orphanedOf(world, id) : [],
    }
  },
})
