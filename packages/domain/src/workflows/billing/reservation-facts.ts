import { invoiceNumber } from '../../accounting/invoice-number.ts'
import { reservationPostings } from '../../accounting/reservation-postings.ts'
import type { ReservationLine } from '../../model/ledger/reservation-invoice.ts'
import { customerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import type { IssueReservationInvoice } from './messages.ts'

export interface ReservationInvoiceFacts {
  readonly isIssued: boolean
  readonly lines: readonly ReservationLine[]
}

export function reservationInvoiceFacts(
  command: IssueReservationInvoice,
  { world }: Context,
): ReservationInvoiceFacts {
  const customer = customerOf(world, command.customer)
  const postings = reservationPostings(customer, command.partner, command, () => command)
  return {
    isIssued: customer.reservationInvoices.has(invoiceNumber({ ...command, stream: 'plan' })),
    lines: postings.map(({ line }) => line),
  }
}
