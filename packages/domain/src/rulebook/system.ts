import type { RulebookEntry } from './rulebook-entry.ts'

export const systemEntries: readonly RulebookEntry[] = [
  {
    id: 'AUD-01',
    tier: 'S',
    slug: 'audit',
    title: 'Every state change leaves a record',
    evidence: ['reading:audit'],
  },
  {
    id: 'AUD-02',
    tier: 'X',
    slug: 'audit',
    title: 'The Partner Center audit list reaches back 90 days',
    evidence: ['reading:audit'],
  },
  {
    id: 'AUD-03',
    tier: 'S',
    slug: 'audit',
    title: 'E-mails and notices land in a mailbox that can be read',
    evidence: ['reading:mailbox'],
  },
  {
    id: 'CLK-01',
    tier: 'X',
    slug: 'clock',
    title: 'Every workspace has its own clock, moved only by command',
    evidence: ['refused:clock-runs-forward', 'event:ClockAdvanced'],
  },
  {
    id: 'CLK-02',
    tier: 'X',
    slug: 'clock',
    title: 'Moving it runs what falls due, in order, and stops where asked',
    evidence: ['event:ClockAdvanced', 'reading:clock'],
  },
  {
    id: 'CLK-03',
    tier: 'X',
    slug: 'clock',
    title: 'Working days skip weekends and public holidays',
    evidence: ['event:ClockAdvanced', 'refused:holidays-unknown'],
  },
  {
    id: 'CLK-04',
    tier: 'X',
    slug: 'clock',
    title: 'Two runs from the same start give the same events',
    evidence: ['reading:same-log'],
  },
  {
    id: 'BILL-01',
    tier: 'S',
    slug: 'billing',
    title:
      'Legacy and plan invoices, each with its own period; a month without the anniversary day takes its last',
    evidence: ['event:UsageInvoiced', 'reading:invoices'],
  },
  {
    id: 'BILL-02',
    tier: 'X',
    slug: 'billing',
    title: 'Licences by cycle, prorated and given back to the cent',
    evidence: ['event:LicenseInvoiced', 'reading:licenseInvoices'],
  },
  {
    id: 'BILL-03',
    tier: 'X',
    slug: 'billing',
    title:
      'A plan has the currency of the customer’s country, from 2021-01-28 of a European partner’s; a missing rate is named',
    evidence: [
      'event:AzurePlanPurchased',
      'event:UsageInvoiceWithheld',
      'refused:exchange-rate-missing',
      'reading:invoices',
    ],
  },
  {
    id: 'BILL-05',
    tier: 'X',
    slug: 'billing',
    title: 'Earned credit is a line of a meter, with what a unit costs without it and with it',
    evidence: ['event:UsageInvoiced', 'reading:invoices'],
  },
]
