import { dayOf, listCurrency, movePlans, multiple, startOf } from '@understudy/domain'
import { totalOf } from './monthly.ts'
import { nothingToDo, type Flow } from './flow.ts'

const name = 'license-move'

/** Licences bought elsewhere into CSP, as the plan of a move says it. */
export const licenseMove: Flow = {
  name,
  rowOf(asked) {
    const { world, partner, customer } = asked
    const rows = movePlans.rowsOf?.(customer, world, { partner }) ?? []
    if (rows.length === 0) return nothingToDo(name, asked)
    const [left = null] = rows.flatMap(({ blockedBy }) => blockedBy)
    const days = rows.flatMap(({ recommended }) => (recommended === null ? [] : [recommended]))
    const after = totalOf(
      rows.map(({ best, quantity }) =>
        best?.priceUsdMonth
          ? multiple({ amount: best.priceUsdMonth, currency: listCurrency }, quantity)
          : null,
      ),
    )
    const [first = dayOf(world.now)] = days.sort()
    return {
      ...nothingToDo(name, asked),
      standing: left === null ? 'ready' : 'blocked',
      left,
      subscriptions: rows.length,
      seats: rows.reduce((sum, { quantity }) => sum + quantity, 0),
      monthly: { until: null, after },
      users: rows.reduce((all, row) => all + row.usersToReassign + row.usersLosing, 0),
      by: startOf(first),
    }
  },
}
