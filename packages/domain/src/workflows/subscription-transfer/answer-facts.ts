import { invariant } from '../../kernel/invariant.ts'
import type { PartnerId } from '../../model/ids.ts'
import type { Transfer } from '../../model/subscriptions/transfer.ts'
import { customerOf } from '../../model/world.ts'
import { administersFor, sellsFor } from '../../policies/acting.ts'
import { actsFor, standing, type Standing } from '../../policies/standing.ts'
import type { Context } from '../../workflow.ts'
import type { AnswerTransfer } from './messages.ts'

/** What the rules of an acceptance, a rejection and a withdrawal look at. */
export interface AnswerFacts extends Standing {
  readonly transfer: Transfer
  readonly provider: PartnerId
  readonly actorMayAnswer: boolean
  readonly actorMayWithdraw: boolean
  readonly isOfProvider: boolean
  readonly isOfPartner: boolean
  readonly isUnanswered: boolean
}

/** `partner` is whoever acts: the provider that answers, or the partner that withdraws. */
export function answerFacts(
  { partner, customer: id, transfer: named }: AnswerTransfer,
  { world, actor }: Context,
): AnswerFacts {
  const customer = customerOf(world, id)
  const transfer = customer.transfers.get(named)
  invariant(transfer, `transfer ${named} exists`)
  const { provider } = transfer
  return {
    ...standing(world, { partner: provider, customer: id }),
    transfer,
    provider,
    actorMayAnswer: sellsFor(actor, partner),
    actorMayWithdraw:
      administersFor(actor, partner) || (actsFor(actor, partner) && actor.role === 'app'),
    isOfProvider: partner === provider,
    isOfPartner: partner === transfer.partner,
    isUnanswered: transfer.status === 'active',
  }
}
