import { journeyBoard, type ListRow } from '@understudy/domain'
import { licensesListed } from './monthly.ts'
import { nothingToDo, type Flow, type Standing } from './flow.ts'

const name = 'direct-to-indirect'

/** Direct customers to an indirect provider, as the partner's journey says it. */
export const directToIndirect: Flow = {
  name,
  rowOf(asked) {
    const { world, partner, customer } = asked
    const [row] = journeyBoard.rowsOf?.(customer, world, { partner }) ?? []
    if (row === undefined) return nothingToDo(name, asked)
    return {
      ...nothingToDo(name, asked),
      standing: standings[row.next],
      subscriptions: row.movable + row.others.length,
      monthly: { until: licensesListed(customer, partner), after: null },
      by: row.goBy,
    }
  },
}

/** What is next, as how far away the transfer is. */
const standings: Readonly<Record<ListRow<'journey-board'>['next'], Standing>> = {
  transfer: 'ready',
  attest: 'one-step-away',
  'bring-provider': 'steps-away',
  'other-way': 'blocked',
  'await-transfer': 'nothing-to-do',
  nothing: 'nothing-to-do',
}
