import { invariant } from '../../kernel/invariant.ts'
import { administration, type Administration } from '../../policies/administration.ts'
import type { CreditCase } from '../../model/subscriptions/license-move.ts'
import { asLicense } from '../../model/subscriptions/commerce-subscription.ts'
import { unusedTime, type UnusedTime } from '../../model/subscriptions/unused-time.ts'
import { customerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import type { DecideCredit, OpenCreditCase } from './messages.ts'

/** What the rules look at when a credit is asked for. */
export interface CreditFacts extends Administration {
  readonly boughtInAdminPortal: boolean
  readonly wasCancelledEarly: boolean
  readonly existing: CreditCase | undefined
}

export function creditFacts(command: OpenCreditCase, { world, actor }: Context): CreditFacts {
  const customer = customerOf(world, command.customer)
  const subscription = customer.subscriptions.get(command.subscription)
  invariant(subscription, `subscription ${command.subscription} exists`)
  const license = asLicense(subscription)
  return {
    ...administration(actor, customer),
    boughtInAdminPortal: license?.channel === 'web-direct' && license.billingCycle !== 'none',
    wasCancelledEarly: license !== undefined && unusedTime(license) !== null,
    existing: customer.creditCases.get(command.subscription),
  }
}

/** The facts that a decision about a credit rests on. */
export interface DecideFacts {
  readonly existing: CreditCase | undefined
  readonly unused: UnusedTime | null
}

export function decideFacts(command: DecideCredit, { world }: Context): DecideFacts {
  const customer = customerOf(world, command.customer)
  const license = asLicense(customer.subscriptions.get(command.subscription))
  return {
    existing: customer.creditCases.get(command.subscription),
    unused: license === undefined ? null : unusedTime(license),
  }
}
