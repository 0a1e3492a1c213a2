import type { RulebookEntry } from './rulebook-entry.ts'

export const customerAgreementEntries: readonly RulebookEntry[] = [
  {
    id: 'MCA-01',
    tier: 'S',
    slug: 'customer-agreement',
    title: 'Moving to the Azure plan needs the customer’s agreement',
    evidence: ['refused:customer-agreement-missing'],
  },
  {
    id: 'MCA-02',
    tier: 'S',
    slug: 'customer-agreement',
    title:
      'From 2020-02-01 the cloud agreement is gone, and every order, change of seats and renewal needs the customer agreement',
    evidence: [
      'refused:customer-agreement-missing',
      'refused:cloud-agreement-withdrawn',
      'event:CloudAgreementAttested',
    ],
  },
  {
    id: 'MCA-03',
    tier: 'S',
    slug: 'customer-agreement',
    title: 'Signed by the customer and attested by the partner are two facts',
    evidence: ['event:CustomerAgreementSigned', 'event:CustomerAgreementAttested'],
  },
  {
    id: 'MCA-04',
    tier: 'X',
    slug: 'customer-agreement',
    title: 'An attestation names a person and a day that is not in the future',
    evidence: [
      'refused:agreement-date-in-future',
      'refused:resellers-cannot-attest',
      'refused:role-insufficient',
    ],
  },
  {
    id: 'MCA-05',
    tier: 'X',
    slug: 'customer-agreement',
    title: 'A customer that bought through a partner cannot sign directly',
    evidence: ['refused:customer-must-ask-partner'],
  },
  {
    id: 'MCA-06',
    tier: 'X',
    slug: 'customer-agreement',
    title: 'The partner’s own agreement is mandatory from 2020-02-01',
    evidence: ['refused:partner-agreement-missing', 'refused:reseller-agreement-missing'],
  },
]
