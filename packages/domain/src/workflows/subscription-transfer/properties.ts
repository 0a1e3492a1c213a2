import { chargesOf } from '../../accounting/license-charges.ts'
import type { MemoryWorkspace } from '../../engine/execute.ts'
import { dayOf } from '../../kernel/calendar.ts'
import { plusDays } from '../../kernel/civil.ts'
import { invariant } from '../../kernel/invariant.ts'
import type { Customer } from '../../model/parties/customer.ts'
import { asSold } from '../../model/subscriptions/commerce-subscription.ts'
import {
  isOpenTransfer,
  partsOf,
  type Transfer,
  type TransferLine,
} from '../../model/subscriptions/transfer.ts'
import { serviceOf } from '../../readings/service.ts'
import { adatum, advance } from '../../testing/transitions.ts'
import { auditLog, property, when, type AnyProperty } from '../../testing/index.ts'
import { paidDays } from '../../testing/subscription-transfer/paid-days.ts'
import {
  toldBy,
  transferCase,
  transferWorld,
  type TransferCase,
} from '../../testing/subscription-transfer/transfer-case.ts'

const money = 'subscription-transfer#money'

/** Every act in turn; then faults are healed, and what was accepted comes to its end. */
function played(drawn: TransferCase): MemoryWorkspace {
  const end = drawn.acts.reduce(
    (at, act, index) => when(at, toldBy(act, at, index)).after,
    transferWorld(drawn),
  )
  return when(end, ['microsoft/system', { type: 'HealFault', all: true }], advance('2d')).after
}

/** Each subscription that went over, as it is on either side. */
function handedOver(customer: Customer) {
  const done = (transfer: Transfer) => transfer.lines.filter(({ status }) => status === 'done')
  return customer.transfers.rows().flatMap((transfer) =>
    done(transfer).flatMap((line: TransferLine) =>
      partsOf(line).map(({ subscription, moved }) => {
        const [source, target] = [subscription, moved].map((id) =>
          asSold(customer.subscriptions.get(id)),
        )
        invariant(source && target && line.doneAt, `${subscription} is on both sides`)
        return { source, target, day: dayOf(line.doneAt) }
      }),
    ),
  )
}

export const subscriptionTransferProperties: readonly AnyProperty[] = [
  property({
    name: 'no day of a licence is billed to nobody or to two, in whatever order partners answer',
    source: money,
    given: transferCase,
    holds: (drawn) => {
      const at = played(drawn)
      auditLog(at)
      for (const { source, target, day } of handedOver(adatum(at))) {
        if (source.kind !== 'csp-license' || target.kind !== 'csp-license') continue
        const [before, after] = [paidDays(source), paidDays(target)]
        const late = [...before.keys()].filter((paid) => paid >= day)
        const early = [...after.keys()].filter((paid) => paid < day)
        invariant(late.length === 0, `${source.id} is billed from ${day} on: ${late[0]}`)
        invariant(early.length === 0, `${target.id} is billed before ${day}: ${early[0]}`)
        const eve = plusDays(day, -1)
        const isOlder = dayOf(source.purchasedAt) < day
        invariant(!isOlder || before.has(eve), `nobody pays ${source.id} on ${eve}`)
        invariant(after.has(day), `nobody pays ${target.id} on ${day}`)
      }
    },
  }),

  property({
    name: 'a transfer adds no cent and loses none, where the number of licences stayed',
    source: money,
    given: transferCase,
    holds: (drawn) => {
      for (const { source, target } of handedOver(adatum(played(drawn)))) {
        const back = chargesOf(source).all.findLast(({ isCredit }) => isCredit)
        const begun = chargesOf(target).all[0]
        if (!back || !begun || back.at !== begun.at || back.quantity !== begun.quantity) continue
        invariant(back.cents === begun.cents, `${back.cents} given back, ${begun.cents} charged`)
      }
    },
  }),

  property({
    name: 'nothing is sold twice, and an open transfer is the only one of a subscription',
    source: 'subscription-transfer#one-at-a-time',
    given: transferCase,
    holds: (drawn) => {
      const customer = adatum(played(drawn))
      const open = customer.transfers.rows().filter(isOpenTransfer)
      const named = open.flatMap(({ lines }) => lines.map(({ subscription }) => subscription))
      invariant(new Set(named).size === named.length, `${named.join()} is named once`)
      for (const { source } of handedOver(customer)) {
        invariant(source.status !== 'active', `${source.id} is closed at ${source.partner}`)
      }
    },
  }),

  property({
    name: 'nobody is without a service by a transfer',
    source: 'subscription-transfer#line-by-line',
    given: transferCase,
    holds: (drawn) => {
      const acts = drawn.acts.filter(({ act }) => act !== 'suspend' && act !== 'seats')
      const at = played({ ...drawn, acts })
      const { interruptedMinutes } = serviceOf(adatum(at), at.world.now).total
      invariant(interruptedMinutes === 0, `${interruptedMinutes} minutes without`)
    },
  }),
]
