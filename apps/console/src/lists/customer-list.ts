import type { CustomerQuery } from '../api/query.ts'
import type { Rehearsal } from '../rehearsal/rehearsal.tsx'
import type { ListWish } from './remote-list.ts'

/** The customers of a rehearsal at the moment shown, as one partner sees them. */
export function customerList({ api, asking, id }: Rehearsal, asked: CustomerQuery) {
  const at = asking.moment()
  return {
    scope: asking.scope(),
    name: 'customers',
    asked,
    read: (wish: ListWish) => api.customers(id, { ...asked, ...wish, ...at }),
  }
}
