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
    title: 'A global admin enrols and accepts',
    evidence: ['refused:not-global-admin'],
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
    id: 'IND-08',
    tier: 'S',
    slug,
    title: 'No new direct customers once enrolled',
    evidence: ['refused:direct-customers-closed'],
  },
]
