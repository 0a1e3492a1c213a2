import type { Event } from '../nouns.ts'
import type { PartnerId } from '../model/ids.ts'
import { contactOf } from '../model/parties/enrollment.ts'
import type { World } from '../model/world.ts'
import type { MailDraft, MailMessage } from './mail-message.ts'

/** What Microsoft tells a partner of its enrolment and of its direct billing (IND-04, IND-14). */
export function partnerDrafts(event: Event, { partners }: World): MailDraft[] {
  const draft = (
    partner: PartnerId,
    kind: MailDraft['kind'],
    until: MailMessage['until'] = null,
  ): MailDraft[] => {
    // Goes to the primary contact of the form; to the partner's global admins while there is none.
    const about = contactOf(partners.get(partner)?.enrollment ?? null)?.email ?? null
    return [{ to: partner, kind, customer: partner, partner, about, until }]
  }
  switch (event.type) {
    case 'ResellerEnrollmentApproved':
      return draft(event.partner, 'enrollment-approved')
    case 'ResellerEnrollmentRefused':
      return draft(event.partner, 'enrollment-refused')
    case 'DirectBillingMeasured':
      return event.short.length === 0 ? draft(event.partner, 'direct-bill-measured') : []
    case 'DirectBillingRestricted':
      return draft(event.partner, 'direct-bill-restricted', event.suspendsAt)
    case 'DirectBillingSuspended': {
      const known = partners.get(event.partner)?.authorization
      const until = known?.status === 'suspended' ? known.revokesAt : null
      return draft(event.partner, 'direct-bill-suspended', until)
    }
    case 'DirectBillingRevoked':
      return draft(event.partner, 'direct-bill-revoked')
    case 'DirectBillingRestored':
      return draft(event.partner, 'direct-bill-restored')
    case 'DirectBillingNoticeGiven':
      return draft(event.partner, 'direct-bill-notice', event.endsAt)
    case 'IncentiveInvitationSent': {
      const { partner, email: about } = event
      return [{ to: partner, kind: 'incentive-invitation', customer: partner, partner, about }]
    }
    default:
      return []
  }
}
