import type { World } from '../../rehearsal/rehearsal.tsx'

/** A customer in one line, as one partner sees it. Counts what is there; decides nothing. */
export function standingOf(world: World | undefined, id: string, partner: string) {
  const customer = world?.customers[id]
  const azure = Object.values(customer?.azureSubscriptions ?? {})
  const attested = customer?.agreement.attestations[partner] !== undefined
  const signed = customer?.agreement.signedAt != null
  return {
    agreement: signed ? 'signed' : attested ? 'attested' : 'missing',
    legacy: azure.filter(({ plan, subscription }) => plan === null && subscription !== null).length,
    plans: Object.keys(customer?.plans ?? {}).length,
    budget: customer?.budgets[partner],
  } as const
}
