import { z } from 'zod'
import type { Instant } from '../kernel/calendar.ts'
import type { Customer } from '../model/parties/customer.ts'
import { customerField, partnerField, type PartnerId } from '../model/ids.ts'
import { isA } from '../model/parties/partner.ts'
import { agreementStandsWith } from '../model/parties/customer-agreement.ts'
import {
  asLicense,
  type CommerceSubscription,
} from '../model/subscriptions/commerce-subscription.ts'
import { openTransferOf } from '../model/subscriptions/transfer.ts'
import { customerOf, partnerOf } from '../model/world.ts'
import { targetMayAsk } from '../policies/target-asks.ts'
import { travelling, untransferable, untransferableReasons } from '../policies/transferable.ts'
import { reading } from './reading.ts'

export const transferReasons = [...untransferableReasons, 'in-transfer'] as const
export type TransferReason = (typeof transferReasons)[number]

/** The way that something takes instead of a transfer of 2020 (TRF-04). */
export const otherWays = [
  'target-asks',
  'provider-buys-plan',
  'runs-out',
  'renewal-off',
  'license-move',
  'billing-ownership',
  'with-its-base',
  'by-its-partner',
  'made-active',
  'ends-by-itself',
  'answered-first',
] as const
export type OtherWay = (typeof otherWays)[number]

const ways = {
  'new-commerce': 'renewal-off',
  reservation: 'runs-out',
  'other-partner': 'by-its-partner',
  'under-plan': 'provider-buys-plan',
  'travels-with-base': 'with-its-base',
  trial: 'ends-by-itself',
  state: 'made-active',
  'add-on-state': 'made-active',
  'in-transfer': 'answered-first',
} as const satisfies Record<Exclude<TransferReason, 'other-channel'>, OtherWay>

export interface TransferEligibility {
  readonly id: string
  readonly name: string
  readonly kind: CommerceSubscription['kind'] | 'azure-plan'
  readonly status: string
  /** Licences that would be handed over; null where there are none. */
  readonly quantity: number | null
  readonly isEligible: boolean
  readonly reason: TransferReason | null
  readonly way: OtherWay | null
  /** The open transfer it is part of. */
  readonly transfer: string | null
  /** What goes along. */
  readonly addOns: string[]
}

/** Everything a customer holds in CSP through a partner or beside it, and whether a transfer of 2020 moves it. */
export function transferEligibilityOf(
  customer: Customer,
  partner: PartnerId,
  now: Instant,
): TransferEligibility[] {
  const held = customer.subscriptions.rows().filter(({ status }) => status !== 'deleted')
  const plans = customer.plans.rows().filter((plan) => plan.partner === partner)
  return [
    ...held.map((one) => ofSubscription(customer, { partner, now }, one)),
    ...plans.map(({ id, kind, status }) => ({
      id,
      name: 'Microsoft Azure plan',
      kind,
      status,
      quantity: null,
      ...staying('under-plan', kind, now),
      transfer: null,
      addOns: [],
    })),
  ]
}

function ofSubscription(
  customer: Customer,
  { partner, now }: { readonly partner: PartnerId; readonly now: Instant },
  one: CommerceSubscription,
): TransferEligibility {
  const { id, kind, status, name } = one
  const transfer = openTransferOf(customer, id)?.id ?? null
  const reason = transfer === null ? untransferable(customer, partner, id) : 'in-transfer'
  return {
    id,
    name,
    kind,
    status,
    quantity: asLicense(one)?.quantity ?? null,
    ...(reason === null
      ? { isEligible: true, reason: null, way: null }
      : staying(reason, kind, now)),
    transfer,
    addOns: travelling(customer, id).map((addOn) => addOn.id),
  }
}

function staying(reason: TransferReason, kind: TransferEligibility['kind'], now: Instant) {
  return { isEligible: false, reason, way: wayOf(reason, kind, now) }
}

function wayOf(reason: TransferReason, kind: TransferEligibility['kind'], now: Instant): OtherWay {
  if (reason === 'other-channel') {
    return kind === 'azure-elsewhere' ? 'billing-ownership' : 'license-move'
  }
  return targetMayAsk(kind, now) ? 'target-asks' : ways[reason]
}

/** What the wizard of a transfer shows before anything is chosen. */
export const transferEligibility = reading({
  name: 'transfer-eligibility',
  summary: 'What of a customer’s subscriptions a transfer moves, and which way the rest takes',
  question: z.strictObject({ customer: customerField, partner: partnerField }),
  answer: z.strictObject({
    providers: z
      .array(z.strictObject({ provider: z.string(), agreementStands: z.boolean() }))
      .meta({ description: 'Whom it can go to: indirect providers with a relationship.' }),
    rows: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        kind: z.string(),
        status: z.string(),
        quantity: z.int().nullable(),
        isEligible: z.boolean(),
        reason: z.enum(transferReasons).nullable(),
        way: z.enum(otherWays).nullable(),
        transfer: z.string().nullable(),
        addOns: z.array(z.string()),
      }),
    ),
  }),
  of: (world, { customer: id, partner }) => {
    const customer = customerOf(world, id)
    const providers = customer.relationships
      .rows()
      .filter((one) => isA('indirect-provider', partnerOf(world, one.partner)))
      .map(({ partner: provider }) => ({
        provider,
        agreementStands: agreementStandsWith(customer.agreement, provider),
      }))
    return { providers, rows: transferEligibilityOf(customer, partner, world.now) }
  },
})
