import type { BillingFile, FiledRow, Filed, Issue } from '@understudy/billing-files'
import { usageClosedUntil, type Customer, type Partner, type World } from '@understudy/domain'
import type { IdentityIndex } from '../directory/identity-index.ts'

/** Whose files are written, and what its customers and subscriptions are called in Partner Center. */
export interface Writing {
  readonly world: World
  readonly partner: Partner
  readonly identities: Pick<IdentityIndex, 'guid'>
}

/** The lines of a file over all customers, in order of their ids; each customer is looked at when its lines are asked for. */
export function* linesOf(
  writing: Writing,
  file: Pick<BillingFile, 'rows'>,
  issue: Issue,
): Generator<FiledRow, void> {
  const { world, partner, identities } = writing
  const names: Omit<Filed, 'customer'> = {
    partner,
    mpnOf: (id) => world.partners.get(id as Partner['id'])?.mpn,
    guid: (family, id) => identities.guid(family, id),
  }
  for (const customer of world.customers.rows()) {
    const rates = issue.rates.filter(
      ({ currency }) => issue.number !== '' || !isInvoiced(customer, writing, issue, currency),
    )
    if (rates.length > 0) yield* file.rows({ ...names, customer }, { ...issue, rates })
  }
}

/** Whether a month that is asked for as unbilled is on an invoice of the customer already. */
function isInvoiced(
  customer: Customer,
  { world, partner }: Writing,
  { period }: Issue,
  currency: string,
): boolean {
  const payer = { partner: partner.id, stream: 'plan', currency } as const
  return usageClosedUntil(customer, world, payer) > period.from
}
