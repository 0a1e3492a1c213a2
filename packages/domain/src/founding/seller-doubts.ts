import type { SubscriptionFacts } from './facts.ts'
import type { FactsDoubt } from './yet-to-come.ts'

/** A partner sells in CSP alone, and nobody buys in CSP without one (decision-0190). */
export function sellerDoubts(
  id: string,
  at: readonly string[],
  { channel, partner }: Partial<SubscriptionFacts>,
): FactsDoubt[] {
  if (channel === undefined || (channel === 'csp') === (partner !== undefined)) return []
  const message =
    channel === 'csp'
      ? `${id} was bought in CSP; name the partner that sold it.`
      : `${id} was bought outside CSP (${channel}), where no partner sells; leave the partner out.`
  return [{ path: [...at, 'channel'], message }]
}
