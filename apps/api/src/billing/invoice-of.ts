import type { Issue } from '@understudy/billing-files'
import {
  partnerInvoices,
  rateNoted,
  type Partner,
  type ReadingAnswer,
  type World,
} from '@understudy/domain'
import { nearest } from '../nearest.ts'
import { ProblemError } from '../problem.ts'

/** An invoice of a partner, over all its customers. */
export type PartnerInvoice = ReadingAnswer<'partner-invoices'>[number]

export function invoicesOf(world: World, { id }: Pick<Partner, 'id'>): readonly PartnerInvoice[] {
  return partnerInvoices.of(world, { partner: id })
}

/** @throws ProblemError 404 with the nearest number */
export function invoiceOf(world: World, partner: Pick<Partner, 'id'>, number: string) {
  const all = invoicesOf(world, partner)
  const found = all.find((one) => one.number === number)
  if (found) return found
  const near = nearest(
    number,
    all.map((one) => one.number),
  )
  throw new ProblemError(404, 'unknown-invoice', `The partner has no invoice ${number}.`, {
    named: number,
    ...(near === undefined ? {} : { nearest: near }),
  })
}

/** What files say of the invoice that their lines are on. */
export function issueOf(invoice: PartnerInvoice): Issue {
  const { number, period } = invoice
  return { number, period, rates: [rateNoted(invoice)] }
}
