import { useReader } from '../../reader/reader.tsx'
import { partyOf } from '../../rehearsal/actors.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { question } from '../../cache/question.ts'
import { createReading } from '../../cache/reading.ts'
import { Loaded } from '../../shell/Loaded.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'
import { Buying } from '../carts/Buying.tsx'
import { Invoices } from './Invoices.tsx'
import { LicenseSubscriptions } from './LicenseSubscriptions.tsx'

/** What was bought, what can be bought, and what it costs. */
export function Ordering(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const offers = createReading(() => {
    const on = rehearsal.today()
    return on === undefined ? undefined : question('offers', () => rehearsal.api.offers(on), on)
  })
  const partner = () => rehearsal.names(partyOf(rehearsal.actor()))
  return (
    <div class="u-stack c-sections">
      <p>{words().ordering.lead(partner(), props.customer.name)}</p>
      <Loaded reading={offers}>
        {(all) => (
          <>
            <LicenseSubscriptions customer={props.customer} offers={all()} />
            <Buying customer={props.customer} offers={all()} />
          </>
        )}
      </Loaded>
      <Invoices customer={props.customer} />
    </div>
  )
}
