import type { Partner } from '../../model/parties/partner.ts'
import { acceptAgreement, enroll, identify } from './enrollments.ts'
import type { Told } from '../builders.ts'

/** Steps of a walk about a partner's own journey, and how often each is drawn. */
export const enrollmentKinds = {
  identifyPartner: 1,
  enrollPartner: 2,
  acceptResellerAgreement: 2,
} as const

/** The command such a step means for this partner. */
export function enrollmentSteps(
  { id }: Partner,
  number: number,
): Record<keyof typeof enrollmentKinds, Told> {
  return {
    identifyPartner: identify(id),
    enrollPartner: enroll(id, number % 5 === 0 ? 'admin-agent' : 'global-admin'),
    acceptResellerAgreement: acceptAgreement(id, number % 4 > 0),
  }
}
