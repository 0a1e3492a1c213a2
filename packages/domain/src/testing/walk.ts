import fc from 'fast-check'
import { asSold } from '../model/subscriptions/commerce-subscription.ts'
import type { World } from '../model/world.ts'
import { meters } from '../catalog/index.ts'
import { faultKinds } from '../model/fault.ts'
import { failpoints } from '../workflows/failpoints.ts'
import type { Told } from './builders.ts'
import { isLicenseKind, licenseKinds, tellLicenses } from './license-steps.ts'
import { shopKinds, shopSteps } from './walk-shop.ts'
import { enrollmentKinds, enrollmentSteps } from './direct-to-indirect/walk-enrollment.ts'
import { transferKinds, transferSteps } from './subscription-transfer/walk-transfer.ts'
import { reserveKinds, reserveSteps } from './walk-reserve.ts'
import { ownershipKinds, ownershipSteps } from './walk-ownership.ts'

/** One step of a random walk before it knows the world: a kind and numbers that choose among what exists. */
export interface WalkStep {
  readonly kind: keyof typeof walkKinds
  readonly pick: readonly [number, number, number]
}

/** How often each kind is drawn. */
export const walkKinds = {
  advance: 6,
  startTransition: 6,
  resumeTransition: 4,
  armFault: 4,
  orderAzure: 5,
  orderLicenses: 1,
  suspendSubscription: 2,
  reactivateSubscription: 2,
  purchasePlan: 2,
  createAzureSubscription: 2,
  cancelAzureSubscription: 2,
  reactivateAzureSubscription: 1,
  suspendPlan: 1,
  attestAgreement: 2,
  signAgreement: 1,
  requestRelationship: 2,
  acceptRelationship: 2,
  removeRelationship: 1,
  setBudget: 1,
  assignRole: 1,
  removeRole: 1,
  healFaults: 1,
  ...shopKinds,
  ...ownershipKinds,
  ...enrollmentKinds,
  ...transferKinds,
  ...licenseKinds,
  ...reserveKinds,
} as const

type Weights = Partial<Record<keyof typeof walkKinds, number>>

const number = fc.nat({ max: 997 })

/** A step of one of these kinds. */
function stepOf(weights: Weights): fc.Arbitrary<WalkStep> {
  const weighted = Object.entries(weights).map(([kind, weight]) => ({
    weight,
    arbitrary: fc.constant(kind as keyof typeof walkKinds),
  }))
  return fc.record({ kind: fc.oneof(...weighted), pick: fc.tuple(number, number, number) })
}

/** Steps of a walk, shrinking to fewer and simpler ones. */
export const walkSteps = (
  lengthMax: number,
  weights: Weights = walkKinds,
): fc.Arbitrary<readonly WalkStep[]> =>
  fc.array(stepOf(weights), { maxLength: lengthMax, size: 'max' })

/** The command a step means in this world, likely but not certainly accepted; null when nothing fits. */
export function tell({ kind, pick: [a, b, c] }: WalkStep, world: World): Told | null {
  const customer = at(world.customers.rows(), a)
  const partner = at(world.partners.rows(), b)
  if (!customer || !partner) return null
  const of = { partner: partner.id, customer: customer.id }
  const subscription = at(customer.subscriptions.rows(), c)
  const entitlement = at(customer.azureSubscriptions.rows(), c)?.id
  const plan = at(customer.plans.rows(), c)
  const fresh = `walk-${world.position}`
  const agent = `${partner.id}/admin-agent`
  const admin = `${customer.id}/global-admin`
  const planOwner = plan ? { partner: plan.partner, customer: customer.id } : of
  const invitation = at(customer.invitations.rows(), c)?.id
  const transition = at(customer.transitions.rows(), c)
  if (isLicenseKind(kind)) return tellLicenses(kind, [b, c, a >> 1], customer, world)
  const told: Record<typeof kind, readonly [string, object] | null> = {
    advance: ['microsoft/system', { type: 'AdvanceClock', by: at(lengths, c) }],
    startTransition: [
      agent,
      { type: 'StartAzurePlanTransition', ...of, finalityAccepted: c % 7 > 0 },
    ],
    resumeTransition: transition
      ? [
          `${transition.partner}/admin-agent`,
          {
            type: 'ResumeAzurePlanTransition',
            partner: transition.partner,
            customer: customer.id,
            transition: transition.id,
          },
        ]
      : null,
    armFault: [
      'microsoft/system',
      {
        type: 'ArmFault',
        fault: fresh,
        at: at(failpoints, a),
        do: at(faultKinds, b),
        times: (c % 4) + 1,
      },
    ],
    healFaults: ['microsoft/system', { type: 'HealFault', all: true }],
    orderAzure: [agent, { type: 'PlaceOrder', ...of, subscription: fresh, offer: 'MS-AZR-0145P' }],
    orderLicenses: [
      agent,
      {
        type: 'PlaceOrder',
        ...of,
        subscription: fresh,
        offer: licenseOffer,
        quantity: (c % 50) + 1,
      },
    ],
    suspendSubscription: changeOf(subscription, 'suspended'),
    reactivateSubscription: changeOf(subscription, 'active'),
    purchasePlan: [agent, { type: 'PurchaseAzurePlan', ...of }],
    createAzureSubscription: plan
      ? [
          `${plan.partner}/admin-agent`,
          {
            type: 'CreateAzureSubscription',
            ...planOwner,
            plan: plan.id,
            entitlement: fresh,
            usage,
          },
        ]
      : null,
    cancelAzureSubscription: entitlement
      ? [agent, { type: 'CancelAzureSubscription', ...of, entitlement }]
      : null,
    reactivateAzureSubscription: entitlement
      ? [agent, { type: 'ReactivateAzureSubscription', ...of, entitlement }]
      : null,
    suspendPlan: plan
      ? [`${plan.partner}/admin-agent`, { type: 'SuspendAzurePlan', ...planOwner, plan: plan.id }]
      : null,
    attestAgreement: [agent, { type: 'AttestCustomerAgreement', ...of, ...contact }],
    signAgreement: [admin, { type: 'SignCustomerAgreement', customer: customer.id }],
    requestRelationship: [
      agent,
      { type: 'RequestResellerRelationship', ...of, delegatedAdmin: c % 2 === 0 },
    ],
    acceptRelationship: invitation
      ? [admin, { type: 'AcceptResellerRelationship', customer: customer.id, invitation }]
      : null,
    removeRelationship: [agent, { type: 'RemoveResellerRelationship', ...of }],
    setBudget: [
      agent,
      { type: 'SetSpendingBudget', ...of, amount: `${(c % 90) * 10 + 10}.00 EUR` },
    ],
    assignRole: entitlement
      ? [admin, { type: 'AssignAzureRole', customer: customer.id, entitlement, ...reader }]
      : null,
    removeRole: entitlement
      ? [admin, { type: 'RemoveAzureRole', customer: customer.id, entitlement, ...reader }]
      : null,
    ...reserveSteps(customer, partner.id, fresh, [a, b, c]),
    ...shopSteps(customer, partner.id, fresh, [a, b, c]),
    ...ownershipSteps(customer, partner.id, [a, b, c]),
    ...enrollmentSteps(partner, c),
    ...transferSteps(world, customer, fresh, [a, b, c]),
  }
  return told[kind] as Told | null

  function changeOf(one: typeof subscription, status: string): readonly [string, object] | null {
    const sold = asSold(one)
    if (!sold) return null
    const { id, version, partner: owner } = sold
    const target = { partner: owner, customer: customer?.id, subscription: id, version }
    return [`${owner}/admin-agent`, { type: 'UpdateSubscription', ...target, status }]
  }
}

const lengths = ['7m', '1h', '1d', '9d', '40d', '200d'] as const
const licenseOffer = '796b6b5f-613c-4e24-a17c-eba730d49c02'
const reader = { principal: 'night-shift', role: 'Contributor' } as const
const contact = {
  firstName: 'Ada',
  lastName: 'Toom',
  email: 'ada@adatum.example',
  agreedOn: '2019-11-01',
} as const
const usage = { meter: meters()[0]?.id, unitsPerHour: '3' } as const

function at<Item>(items: readonly Item[], index: number): Item | undefined {
  return items[index % Math.max(items.length, 1)]
}
