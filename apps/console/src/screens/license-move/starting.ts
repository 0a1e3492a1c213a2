import type { MoveStart, SubscriptionPlan } from '@understudy/domain'
import type { Order } from '../../api/client.ts'
import { createReading } from '../../cache/reading.ts'
import { answeredByAccepting } from '../../losses/LossButton.tsx'
import { lossesIn } from '../../losses/named.ts'
import { createCommand } from '../../rehearsal/command.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { OfMove } from './of-move.ts'
import { moveIdsAfter, moveOrder, onDay } from './order.ts'

/** What is about to be moved. */
export type Starting = OfMove & { readonly included: readonly SubscriptionPlan[] }

/** The commands that do it: one for each day, with everybody's acceptance. */
export function createStarting(props: Starting) {
  const rehearsal = useRehearsal()
  const order = (plans: readonly SubscriptionPlan[], move: string, accepted: readonly string[]) =>
    moveOrder(
      { partner: props.plan.partner, customer: props.customer.id, move },
      plans,
      props.moving.ordered,
      accepted,
    )
  const ids = (count: number) => moveIdsAfter(props.customer, count)
  const command = createCommand(
    () => order(props.included, ids(1)[0] ?? '', []),
    undefined,
    answeredByAccepting,
  )
  const losses = () => {
    const planned = props.included.flatMap((plan) => plan.losses)
    const byUser = Map.groupBy(planned, ({ user }): string => user)
    return lossesIn(props.customer, command.broken()).map((loss) => ({
      ...loss,
      services: byUser.get(loss.user)?.flatMap(({ services }) => services) ?? loss.services,
    }))
  }
  const accepted = () => losses().map(({ user }) => user)
  const foreseen = createReading(() => {
    const one = order(props.included, ids(1)[0] ?? '', accepted())
    return one && rehearsal.asking.preview(one, rehearsal.actor())
  })
  const ordersOn = ({ days }: MoveStart, named: readonly string[]): (Order | undefined)[] => {
    const byDay = [...Map.groupBy(days, ({ on }) => on)]
    const moves = ids(byDay.length)
    return byDay.map(([on, lines], index) => {
      const moved = props.included.filter((plan) =>
        lines.some(({ subscription }) => subscription === plan.subscription),
      )
      const one = order(moved, moves[index] ?? '', named)
      return one && onDay(one, on, props.plan.asOf)
    })
  }
  async function give(start: MoveStart): Promise<boolean> {
    for (const one of ordersOn(start, accepted())) {
      if (one === undefined || !(await command.give(one))) return false
    }
    return true
  }
  return {
    command,
    losses,
    give,
    /** The same commands for a question about money: who loses something need not be named in it. */
    foretold: (start: MoveStart | undefined) =>
      start === undefined ? [] : ordersOn(start, []).flatMap((one) => one ?? []),
    failures: () => foreseen.value()?.failures ?? [],
    stranded: () => foreseen.value()?.stranded ?? [],
  }
}
