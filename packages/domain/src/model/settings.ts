import { z } from 'zod'
import { durationField, instantField } from '../kernel/fields.ts'
import { exchangeRatesSchema } from './exchange-rates.ts'

/** What Microsoft does not publish and a rehearsal must therefore choose (decision-0011). */
export const settingsSchema = z
  .strictObject({
    planPurchaseTakes: durationField
      .prefault('PT5M')
      .meta({ description: 'Time from start, or from the last step, to the purchase of a plan.' }),
    mappingTakes: durationField
      .prefault('PT10M')
      .meta({ description: 'Time to map one Azure subscription to its plan.' }),
    completionTakes: durationField.prefault('PT1M'),
    retryAfter: durationField
      .prefault('PT15M')
      .meta({ description: 'Wait before a failed step is tried again.' }),
    attemptsMax: z
      .int()
      .min(1)
      .max(10)
      .default(3)
      .meta({ description: 'Failed tries after which a transition waits for a person.' }),
    boughtRecentlyWithin: durationField
      .prefault('PT24H')
      .meta({ description: 'A 0145P subscription younger than this blocks the transition.' }),
    provisioningTakes: durationField.prefault('PT5M').meta({
      description:
        'Time from an order for licences to their being there; with PT0S they are there at once.',
    }),
    orderListedAfter: durationField
      .prefault('PT15M')
      .meta({ description: 'Time from an order to its being in the list of orders.' }),
    cartKept: durationField
      .prefault('P7D')
      .meta({ description: 'Time after which a cart is gone.' }),
    suspendedKept: durationField.prefault('P90D').meta({
      description:
        'Time a suspended licence subscription of CSP is kept; 90 to 120 days are quoted.',
    }),
    expiredKept: durationField.prefault('P30D').meta({
      description: 'Time users go on working after a subscription of another channel has expired.',
    }),
    disabledKept: durationField.prefault('P90D').meta({
      description: 'Time after which a disabled subscription is deleted, and its data with it.',
    }),
    dataKeptAfterRemoval: durationField.prefault('P30D').meta({
      description: 'Time a user’s data outlives the licence that was taken away.',
    }),
    lossNoticeBefore: durationField.prefault('P30D').meta({
      description: 'How long before service stops by itself the users concerned are named.',
    }),
    unacceptedLoss: z.enum(['refuse', 'warn']).default('refuse').meta({
      description: 'Whether a command that ends somebody’s service needs that person named in it.',
    }),
    partnerCenterLoss: z.enum(['take', 'refuse']).default('take').meta({
      description:
        'Whether a call of the Partner Center surface that ends somebody’s service is taken, as Partner Center does, or refused until that person is named.',
    }),
    clientClock: z.enum(['workspace', 'wall']).default('workspace').meta({
      description:
        'Which clock the moments are on that a Partner Center client sends: with `wall`, one after the workspace’s moment is moved by what lies between the two clocks.',
    }),
    creditDecisionTakes: durationField.prefault('P3D').meta({
      description: 'Time Microsoft 365 billing support takes to decide about a credit.',
    }),
    exchangeRates: exchangeRatesSchema.optional().meta({
      description:
        'What a US dollar is, by currency and month, as in { EUR: { 2020-03: "0.91" } }; one decimal stands for every month. Plans are billed in their own currency where rates are stated, and in dollars where none is. No invoice and no alert where a rate is missing.',
    }),
    earnedCredit: z.enum(['none', 'by-role']).optional().meta({
      description:
        'Whether plans that are bought earn their partner credit for days on which it manages what runs; none when left out.',
    }),
    enrollmentWorkingDays: z.int().min(0).max(5).optional().meta({
      description:
        'Working days Microsoft takes over an enrolment as indirect reseller, within the bound of the day; drawn when left out.',
    }),
    incentiveInvitationDays: z.int().min(0).max(30).optional().meta({
      description:
        'Days from the acceptance of the reseller agreement to the invitation to the incentives; drawn when left out.',
    }),
    directCustomersClose: z.enum(['enrollment', 'restriction']).optional().meta({
      description:
        'Whether a partner takes no new direct customers once it is an indirect reseller too, as when left out, or only once it is restricted.',
    }),
    directBillMeasuredFrom: instantField.optional().meta({
      description:
        'From when direct bill partners are measured on their anniversaries; 1 October 2025 when left out.',
    }),
    restrictedFor: durationField.optional().meta({
      description:
        'Time from the restriction of a direct bill partner to its suspension; P30D when left out.',
    }),
    revokedAfter: durationField.optional().meta({
      description:
        'Time from the restriction of a direct bill partner to its end in direct billing; P60D when left out.',
    }),
    transferLineTakes: durationField.optional().meta({
      description: 'Time to carry out one line of an accepted transfer; PT10M when left out.',
    }),
    transferKept: durationField.optional().meta({
      description: 'Time after which a transfer that nobody answered is over; P30D when left out.',
    }),
    creditGranted: z.enum(['none', 'pro-rata']).default('none').meta({
      description: 'What Microsoft 365 billing support decides.',
    }),
  })
  .prefault({})

export type Settings = z.output<typeof settingsSchema>
