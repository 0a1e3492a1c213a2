import { dayOf, movePlans, startOf } from '@understudy/domain'
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
    const [first = dayOf(world.now)] = days.sort()
    return {
      ...nothingToDo(name, asked),
      standing: left === null ? 'ready' : 'blocked',
      left,
      subscriptions: rows.length,
      seats: rows.reduce((sum, { quantity }) => sum + quantity, 0),
      by: startOf(first),
    }
  },
}
