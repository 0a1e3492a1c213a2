import type { RulebookEntry } from './rulebook-entry.ts'

const slug = 'direct-to-indirect'

export const directToIndirectEntries: readonly RulebookEntry[] = [
  {
    id: 'IND-01',
    tier: 'S',
    slug,
    title: 'Only a direct bill partner that Microsoft identified can enrol, with its own tenant',
    evidence: [
      'refused:not-marked-for-offboarding',
      'refused:identified-by-microsoft',
      'refused:not-direct-bill',
      'event:PartnerIdentifiedForOffboarding',
    ],
  },
  {
    id: 'IND-02',
    tier: 'S',
    slug,
    title: 'A global admin enrols and accepts, once profile and MPN id are current',
    evidence: [
      'refused:not-global-admin',
      'refused:partner-profile-outdated',
      'refused:mpn-id-taken',
      'event:PartnerProfileUpdated',
    ],
  },
  {
    id: 'IND-03',
    tier: 'S',
    slug,
    title: 'The form names a primary contact and is submitted',
    evidence: ['event:ResellerEnrollmentSubmitted'],
  },
  {
    id: 'IND-04',
    tier: 'S',
    slug,
    title: 'Microsoft answers within three working days, from 2019 on within five',
    evidence: [
      'event:ResellerEnrollmentApproved',
      'event:ResellerEnrollmentRefused',
      'refused:enrollment-answers-itself',
    ],
  },
  {
    id: 'IND-05',
    tier: 'S',
    slug,
    title:
      'After approval the agreement of indirect resellers is accepted, and the partner is both',
    evidence: ['event:ResellerAgreementAccepted', 'refused:enrollment-not-approved'],
  },
  {
    id: 'IND-06',
    tier: 'S',
    slug,
    title: 'There is no way back, and whoever accepts confirms it',
    evidence: ['refused:enrollment-is-final'],
  },
  {
    id: 'IND-07',
    tier: 'S',
    slug,
    title: 'Direct customers go on as before, billing included, and nothing has to move yet',
    evidence: ['event:LicenseInvoiced', 'event:SubscriptionRenewed'],
  },
  {
    id: 'IND-08',
    tier: 'S',
    slug,
    title: 'No new direct customers once enrolled',
    evidence: ['refused:direct-customers-closed'],
  },
  {
    id: 'IND-09',
    tier: 'S',
    slug,
    title: 'The list shows direct and indirect customers; products are added for the direct ones',
    evidence: ['reading:capabilities', 'reading:customers'],
  },
  {
    id: 'IND-10',
    tier: 'S',
    slug,
    title: 'What a partner may do for a direct and for an indirect customer stands in one table',
    evidence: ['refused:provider-orders-for-reseller', 'refused:resellers-cannot-attest'],
  },
  {
    id: 'IND-11',
    tier: 'S',
    slug,
    title:
      'Within thirty days of the enrolment an invitation to the incentives comes; each programme stands by itself',
    evidence: [
      'event:IncentiveInvitationSent',
      'event:IncentivesEnrolled',
      'refused:incentives-not-invited',
      'refused:invitation-comes-by-itself',
    ],
  },
  {
    id: 'IND-12',
    tier: 'X',
    slug,
    title: 'A restricted partner buys nothing new, and an add-on is new; what is there goes on',
    evidence: ['refused:direct-bill-restricted'],
  },
  {
    id: 'IND-13',
    tier: 'X',
    slug,
    title: 'A direct bill partner is measured on its anniversary by the criteria of the day',
    evidence: [
      'event:DirectBillingMeasured',
      'event:DirectBillingRestricted',
      'event:QualificationsCounted',
      'refused:counted-by-microsoft',
      'refused:measure-comes-by-itself',
    ],
  },
  {
    id: 'IND-14',
    tier: 'X',
    slug,
    title:
      'Short of the criteria it is restricted, after thirty days suspended, after sixty revoked',
    evidence: [
      'event:DirectBillingSuspended',
      'event:DirectBillingRevoked',
      'event:DirectBillingRestored',
      'refused:direct-bill-suspended',
      'refused:direct-bill-revoked',
      'refused:narrowing-comes-by-itself',
    ],
  },
  {
    id: 'IND-15',
    tier: 'X',
    slug,
    title: 'From 2024 on a direct bill tenant enrols once it is restricted',
    evidence: ['refused:not-restricted-yet', 'refused:leaving-is-final'],
  },
  {
    id: 'IND-16',
    tier: 'X',
    slug,
    title: 'A reseller that does not comply is named on no new subscription',
    evidence: ['refused:reseller-not-compliant'],
  },
  {
    id: 'IND-17',
    tier: 'X',
    slug,
    title: 'A partner may leave of its own will with thirty days’ notice',
    evidence: ['event:DirectBillingNoticeGiven'],
  },
]
