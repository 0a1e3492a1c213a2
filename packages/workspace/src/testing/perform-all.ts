import { execute, type MemoryWorkspace } from '@understudy/domain'
import { envelope, type Told } from '@understudy/domain/testing'

/** The same orders, under the same requests, by the domain alone. */
export function performAll(start: MemoryWorkspace, orders: readonly Told[]): MemoryWorkspace {
  let after = start
  for (const [index, told] of orders.entries()) {
    after = execute(after, envelope(told, `r-${index}`)).after
  }
  return after
}
