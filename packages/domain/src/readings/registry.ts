import type { z } from 'zod'
import { authorization } from './authorization.ts'
import { budgets } from './budgets.ts'
import { capabilities } from './capabilities.ts'
import { enrollment } from './enrollment.ts'
import { firstCustomers } from './first-customers.ts'
import { frame } from './frame.ts'
import { licenseInvoices, usageInvoices } from './invoices.ts'
import { licensePools } from './license-pools.ts'
import { moveTasks } from './move-tasks.ts'
import { invoiceParts, partnerInvoices } from './partner-invoices.ts'
import { partyNames } from './party-names.ts'
import { postings } from './postings.ts'
import type { Reading } from './reading.ts'
import { service } from './service-reading.ts'
import { transitionProgress } from './transition-progress.ts'
import { usage } from './usage.ts'

/** Table of contents: every reading that is asked by its name. */
export const readings = [
  frame,
  partyNames,
  firstCustomers,
  transitionProgress,
  usage,
  licensePools,
  enrollment,
  authorization,
  capabilities,
  service,
  moveTasks,
  usageInvoices,
  licenseInvoices,
  postings,
  partnerInvoices,
  invoiceParts,
  budgets,
] as const satisfies readonly Reading[]

type Registered = (typeof readings)[number]
export type ReadingName = Registered['name']
type Named<Name extends ReadingName> = Extract<Registered, { readonly name: Name }>

/** A question as it is sent, before it is read. */
export type ReadingQuestion<Name extends ReadingName> = z.input<Named<Name>['question']>
export type ReadingAnswer<Name extends ReadingName> = ReturnType<Named<Name>['of']>

/** The reading of a name; undefined when there is none. */
export function readingNamed(name: string): Reading | undefined {
  return readings.find((one) => one.name === name)
}
