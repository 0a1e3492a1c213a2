import { execute, type Rehearsal } from '@understudy/domain'
import { envelope, type Told } from '@understudy/domain/testing'

/** The same orders, under the same requests, by the domain alone. */
export function performAll(start: Rehearsal, orders: readonly Told[]): Rehearsal {
  let after = start
  for (const [index, told] of orders.entries()) {
    after = execute(after, envelope(told, `r-${index}`)).after
  }
  return after
}
