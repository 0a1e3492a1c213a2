import { chargesOf } from '../accounting/license-charges.ts'
import { asReservation, reservationChargesOf } from '../accounting/reservation-charges.ts'
import type { FileStep } from '../engine/step.ts'
import type { Instant } from '../kernel/calendar.ts'
import { clip } from '../kernel/interval.ts'
import type { Table } from '../kernel/table.ts'
import type { AzureSubscription } from '../model/azure/azure-subscription.ts'
import type { Customer } from '../model/parties/customer.ts'
import type { CommerceSubscription } from '../model/subscriptions/commerce-subscription.ts'
import type { InvariantCheck } from './invariant-check.ts'

/** What is owed up to a moment is owed for good, and so is what an invoice says: later events add postings, and change none. */
export const postingsStay: InvariantCheck = {
  id: 'INV-16',
  statement: 'A posting is never changed once it is made, nor an invoice once it is issued.',
  of: 'customer',
  violations: ({ before, after }, { recorded: { at } }) => {
    if (before === undefined) return []
    return [
      ...gone(before.invoices, after.invoices),
      ...gone(before.licenseInvoices, after.licenseInvoices),
      ...gone(before.reservationInvoices, after.reservationInvoices),
      ...changed({ before, after }, 'subscriptions', (one) => chargedBefore(one, at)),
      ...changed({ before, after }, 'azureSubscriptions', (one) => usedBefore(one, at)),
    ]
  },
}

/** Invoices that are others than they were, or are there no more. */
function gone<Row>(before: Table<string, Row>, after: Table<string, Row>): string[] {
  if (before === after) return []
  return after
    .differingFrom(before)
    .filter((number) => before.has(number))
    .map((number) => `${number} is another invoice than was issued`)
}

/** Rows of which something else is said than before. */
function changed<Part extends 'subscriptions' | 'azureSubscriptions'>(
  { before, after }: FileStep<Customer> & { readonly before: Customer },
  part: Part,
  say: (row: Row<Part>) => unknown,
): string[] {
  const [was, is] = [before[part], after[part]] as unknown as readonly Table<string, Row<Part>>[]
  if (was === undefined || is === undefined || was === is) return []
  return was.entries().flatMap(([id, row]) => {
    const now = is.get(id)
    if (now === row) return []
    const same = now !== undefined && JSON.stringify(say(row)) === JSON.stringify(say(now))
    return same ? [] : [`the past postings of ${id} are others than before`]
  })
}

type Row<Part> = Part extends 'subscriptions' ? CommerceSubscription : AzureSubscription

function chargedBefore(subscription: CommerceSubscription, moment: Instant): unknown {
  const reservation = asReservation(subscription)
  const charges = reservation ? reservationChargesOf(reservation) : chargesOf(subscription).all
  return charges.filter(({ at }) => at < moment)
}

/** Running time up to a moment, with what is counted in it and who pays: what it costs follows from them. */
function usedBefore(azure: AzureSubscription, moment: Instant): unknown {
  return azure.billing.flatMap((stretch) => {
    const part = clip(stretch, stretch.from, moment)
    return part === null ? [] : [[stretch.payer, stretch.cause, part, azure.usage]]
  })
}
