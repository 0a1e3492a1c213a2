import { periodOf, reservationsClosedUntil } from '../../accounting/closed-until.ts'
import { issuedAt } from '../../accounting/periods.ts'
import { asReservation, reservationChargesOf } from '../../accounting/reservation-charges.ts'
import { reservingPartners } from '../../accounting/reservation-postings.ts'
import { dueBy, type DueItem } from '../../workflow.ts'
import type { IssueReservationInvoice } from './messages.ts'

/** The next open period of each partner that is billed for this customer's reservations, when something is owed in it. */
export const reservationDue = dueBy(['subscriptions', 'reservationInvoices'], (customer, basis) =>
  reservingPartners(customer).flatMap((partner): DueItem[] => {
    const until = reservationsClosedUntil(customer, basis, partner)
    const owed = customer.subscriptions.rows().flatMap((one) => {
      const reservation = asReservation(one)
      return reservation?.partner === partner ? reservationChargesOf(reservation) : []
    })
    const [first] = owed
      .map(({ at }) => at)
      .filter((at) => at >= until)
      .toSorted()
    if (first === undefined) return []
    const period = periodOf(basis, { partner, stream: 'plan' }, first)
    const command: IssueReservationInvoice = {
      type: 'IssueReservationInvoice',
      customer: customer.id,
      partner,
      ...period,
    }
    return [
      {
        at: issuedAt('plan', period),
        key: `billing ${partner} reservation`,
        command,
        failpoints: [],
        subjects: [],
      },
    ]
  }),
)
