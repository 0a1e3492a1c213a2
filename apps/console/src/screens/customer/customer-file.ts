import type { Value } from '../../api/client.ts'
import { createReading } from '../../api/reading.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'

/** A customer as the API answers it: everything that its screens show. */
export type CustomerFile = Value<'customer'>

/** A customer's file at the moment shown. */
export function createCustomerReading(customer: () => string) {
  const rehearsal = useRehearsal()
  return createReading(
    () => ({ id: customer(), moment: rehearsal.moment() }),
    ({ id, moment: { position } }) =>
      rehearsal.api.customer(rehearsal.id, id, position === undefined ? {} : { position }),
  )
}
