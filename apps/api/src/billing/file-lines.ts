import type { AnyRow, BillingFile, FiledRow, Filed, Issue } from '@understudy/billing-files'
import {
  pageOfFiles,
  usageClosedUntil,
  type Customer,
  type PageAnswer,
  type PageAsked,
  type Partner,
  type World,
} from '@understudy/domain'
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
  for (const customer of writing.world.customers.rows()) {
    yield* customerLines(writing, file, issue, customer)
  }
}

/** Some of them, from the customer that the page before ended with; not empty but at the end, where clients stop. */
export function pageOfLines(
  writing: Writing,
  file: Pick<BillingFile, 'rows'>,
  issue: Issue,
  asked: PageAsked & { readonly isMeant: (row: AnyRow) => boolean },
): PageAnswer<FiledRow> {
  const rowsFrom = (continuation: string | undefined): PageAnswer<FiledRow> =>
    pageOfFiles(
      { size: asked.size, continuation },
      (id) => writing.world.customers.entriesFrom(id as Customer['id']),
      (customer) =>
        [...customerLines(writing, file, issue, customer)].filter(({ row }) => asked.isMeant(row)),
    )
  let found = rowsFrom(asked.continuation)
  while (found.items.length === 0 && found.continuation !== null) {
    found = rowsFrom(found.continuation)
  }
  return found
}

/** Those of one of them. */
function customerLines(
  writing: Writing,
  file: Pick<BillingFile, 'rows'>,
  issue: Issue,
  customer: Customer,
): Iterable<FiledRow> {
  const { world, partner, identities } = writing
  const rates = issue.rates.filter(
    ({ currency }) => issue.number !== '' || !isInvoiced(customer, writing, issue, currency),
  )
  if (rates.length === 0) return []
  const filed: Filed = {
    customer,
    partner,
    mpnOf: (id) => world.partners.get(id as Partner['id'])?.mpn,
    guid: (family, id) => identities.guid(family, id),
  }
  return file.rows(filed, { ...issue, rates })
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
