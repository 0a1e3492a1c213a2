import type { Value } from '../../api/client.ts'
import { createReading } from '../../cache/reading.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'

/** A customer as the API answers it: everything that its screens show. */
export type CustomerFile = Value<'customer'>

/** A customer's file at the moment shown. */
export function createCustomerReading(customer: () => string) {
  const rehearsal = useRehearsal()
  return createReading(() => {
    const id = customer()
    return rehearsal.asking.ofCustomer('file', id, (at) =>
      rehearsal.api.customer(rehearsal.id, id, at),
    )
  })
}
