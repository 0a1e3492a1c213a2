import { useReader } from '../../reader/reader.tsx'
import { partyOf } from '../../rehearsal/actors.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'

/** Who orders for whom; what was bought, what can be bought, and what it costs are sections of other workflows. */
export function Ordering(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const partner = () => rehearsal.names(partyOf(rehearsal.actor()))
  return <p>{words().ordering.lead(partner(), props.customer.name)}</p>
}
