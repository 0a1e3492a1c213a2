import { plus } from '../../kernel/calendar.ts'
import type { Transfer, TransferLine } from '../../model/subscriptions/transfer.ts'
import { customerOf } from '../../model/world.ts'
import { command, type Context } from '../../workflow.ts'
import { lineTakes, namedBy } from './decide.ts'
import { failpoints } from './due.ts'
import { lineFacts } from './line-facts.ts'
import * as messages from './messages.ts'
import { transfersByClock } from './rules.ts'

/** Carries out the line that is due, or records what went wrong with it; the last one ends the transfer. */
export const runLine = command({
  message: messages.runTransferLine,
  facts: lineFacts,
  by: transfersByClock,
  rules: [],
  events: ({ customer, index, mishap }, facts, context): messages.Recorded[] => {
    const { transfer, line, handedOver, obstacle } = facts
    if (!transfer || !line) return []
    const of = { ...namedBy(customer, transfer), index }
    if (mishap?.do === 'delay') {
      return [{ type: 'TransferLineDelayed', ...of, nextLineAt: mishap.until }]
    }
    if (mishap?.do === 'fail') return failed(of, mishap.at, { transfer, line }, context)
    if (obstacle !== null) {
      const [at] = failpoints
      const nextLineAt = following(of, context, transfer)
      return [
        { type: 'TransferLineFailed', ...of, at, obstacle, isLeft: true, nextLineAt },
        ...ending(of, nextLineAt),
      ]
    }
    const nextLineAt = following(of, context, transfer)
    return [
      ...handedOver,
      { type: 'TransferLineCompleted', ...of, nextLineAt },
      ...ending(of, nextLineAt),
    ]
  },
})

/** Ends a request that nobody answered. */
export const expire = command({
  message: messages.expireSubscriptionTransfer,
  facts: ({ customer, transfer }, { world }: Context) => ({
    transfer: customerOf(world, customer).transfers.get(transfer),
  }),
  by: transfersByClock,
  rules: [],
  events: ({ customer }, { transfer }, { now }): messages.Recorded[] =>
    transfer?.status === 'active' && transfer.expiresAt <= now
      ? [{ type: 'SubscriptionTransferExpired', ...namedBy(customer, transfer) }]
      : [],
})

type Of = ReturnType<typeof namedBy> & { readonly index: number }

/** Tried again for as often as a step of a transition; then it is left, and the next line goes on. */
function failed(
  of: Of,
  at: string,
  { transfer, line }: { readonly transfer: Transfer; readonly line: TransferLine },
  context: Context,
): messages.Recorded[] {
  const { attemptsMax, retryAfter } = context.world.settings
  const isLeft = line.attempts + 1 >= attemptsMax
  const nextLineAt = isLeft ? following(of, context, transfer) : plus(context.now, retryAfter)
  return [
    { type: 'TransferLineFailed', ...of, at, isLeft, nextLineAt },
    ...(isLeft ? ending(of, nextLineAt) : []),
  ]
}

/** When the line after this one is carried out; null when it is the last. */
function following({ index }: Of, { now, world }: Context, { lines }: Transfer) {
  return index + 1 < lines.length ? plus(now, lineTakes(world)) : null
}

function ending(
  { index: _index, ...of }: Of,
  nextLineAt: ReturnType<typeof following>,
): messages.Recorded[] {
  return nextLineAt === null ? [{ type: 'SubscriptionTransferCompleted', ...of }] : []
}
