import type { UsageFault } from '../accounting/proof/faults.ts'
import { usageFaults } from '../accounting/proof/usage-proof.ts'
import { instant } from '../kernel/calendar.ts'
import { truthBy } from './invariant-check.ts'

export const billedExactlyOnce = truthBy(['azureSubscriptions', 'plans', 'invoices'], {
  id: 'INV-03',
  statement:
    'Every minute of every Azure subscription’s running time is billed exactly once: no gap, no overlap.',
  violations: ({ after: customer }, { after: world }) =>
    customer.azureSubscriptions
      .rows()
      .flatMap((azure) => usageFaults(azure, customer, world, endOfTime))
      .map(sentenceOf),
})

/** What runs, and is paid for, goes on for ever; so a stretch that somebody forgot to end is seen at once. */
const endOfTime = instant('9999-12-31')

/** Names the unit, what is wrong with it, who is asked, on which invoices, by which events, and the rule that it breaks. */
function sentenceOf(fault: UsageFault): string {
  const { entitlement, meter, from, until, kind, partners, invoices, events, rule } = fault
  const unit = `${entitlement}${meter === null ? '' : `, meter ${meter}`}`
  const time = `${from}–${until === endOfTime ? 'now' : until}`
  const who = [...partners, ...invoices, ...events.map((event) => `event ${event}`)]
  return `${unit}: ${time} is ${kind.replaceAll('-', ' ')} (${[...who, rule].join(', ')})`
}
