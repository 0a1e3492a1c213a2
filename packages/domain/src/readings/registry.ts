import type { z } from 'zod'
import { authorization } from './authorization.ts'
import { billedMonths } from './billed-months.ts'
import { budgets } from './budgets.ts'
import { calendar } from './calendar.ts'
import { capabilities } from './capabilities.ts'
import { enrollment } from './enrollment.ts'
import { firstCustomers } from './first-customers.ts'
import { foreseenInvoices } from './foreseen-invoices.ts'
import { frame } from './frame.ts'
import { incentives } from './incentives.ts'
import { exchangeRates } from './exchange-rates.ts'
import {
  licenseInvoices,
  reservationInvoices,
  usageInvoices,
  withheldInvoices,
} from './invoices.ts'
import { journey, journeyBoard } from './journey/index.ts'
import { licensePools } from './license-pools.ts'
import { audit } from './lists/audit.ts'
import { customers } from './lists/customers.ts'
import type { ListAnswer, ListReading } from './lists/list-reading.ts'
import { mailbox } from './lists/mailbox.ts'
import { movePlans } from './move-plan/portfolio.ts'
import { movePlanReading } from './move-plan/reading.ts'
import { moveTasks } from './move-tasks.ts'
import { invoiceParts, partnerInvoices } from './partner-invoices.ts'
import { partyNames } from './party-names.ts'
import { offerComparison } from './offer-comparison.ts'
import { postings } from './postings.ts'
import { partnerships } from './partnerships.ts'
import { previewOfCommand } from './preview.ts'
import { priceList } from './price-list/index.ts'
import { providers } from './providers.ts'
import type { Reading } from './reading.ts'
import { requirementsOfCommand } from './requirements.ts'
import { reservablesReading } from './reservables.ts'
import { reservations } from './reservations.ts'
import { service } from './service-reading.ts'
import { strandedReservations } from './stranded-reservations.ts'
import { transferEligibility } from './transfer-eligibility.ts'
import { transfers } from './transfers.ts'
import { transitionProgress } from './transition-progress.ts'
import { usageProof } from './usage-proof.ts'
import { usage } from './usage.ts'

/** One of the registry, whichever: a world answers it, or a list does. */
export type AnyReading = Reading | ListReading

/** Table of contents: every reading that is asked by its name. */
export const readings = [
  frame,
  calendar,
  partyNames,
  firstCustomers,
  customers,
  transitionProgress,
  usage,
  usageProof,
  licensePools,
  enrollment,
  incentives,
  authorization,
  capabilities,
  providers,
  partnerships,
  journey,
  journeyBoard,
  service,
  moveTasks,
  movePlanReading,
  movePlans,
  transferEligibility,
  transfers,
  usageInvoices,
  licenseInvoices,
  withheldInvoices,
  exchangeRates,
  reservationInvoices,
  reservations,
  reservablesReading,
  strandedReservations,
  postings,
  partnerInvoices,
  invoiceParts,
  billedMonths,
  foreseenInvoices,
  offerComparison,
  priceList,
  budgets,
  requirementsOfCommand,
  previewOfCommand,
  audit,
  mailbox,
] as const satisfies readonly AnyReading[]

type Registered = (typeof readings)[number]
export type ReadingName = Registered['name']
type Named<Name extends ReadingName> = Extract<Registered, { readonly name: Name }>

/** A question as it is sent, before it is read. */
export type ReadingQuestion<Name extends ReadingName> = z.input<Named<Name>['question']>
export type ReadingAnswer<Name extends ReadingName> = AnswerOf<Named<Name>>
/** What a reading answers with. */
export type AnswerOf<One> = One extends { of(...asked: never): infer Told }
  ? Told
  : One extends { shown(...row: never): infer Shown }
    ? ListAnswer<Shown>
    : never

/** The readings that answer with a page of a list, by their names. */
export type ListName = Extract<Registered, { readonly list: unknown }>['name']
/** One row of such a page. */
export type ListRow<Name extends ListName> = ReturnType<Named<Name>['shown']>

export function isList(reading: AnyReading): reading is ListReading {
  return 'list' in reading
}

/** The reading of a name; undefined when there is none. */
export function readingNamed(name: string): AnyReading | undefined {
  return readings.find((one) => one.name === name)
}
