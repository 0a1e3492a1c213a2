import { audit, faults } from './audit.ts'
import { billedMonths } from './billed-months.ts'
import { billingFiles } from './billing-files.ts'
import { bulk, losses } from './bulk.ts'
import { carts } from './carts.ts'
import { customer } from './customer.ts'
import { customers } from './customers.ts'
import { enrollment } from './enrollment.ts'
import { foreseenInvoices } from './foreseen-invoices.ts'
import { foreseen } from './foreseen.ts'
import { invoices } from './invoices.ts'
import { journey } from './journey.ts'
import { licenseMove } from './license-move.ts'
import { licensing } from './licensing.ts'
import { offerComparison } from './offer-comparison.ts'
import { ordering } from './ordering.ts'
import { partnerInvoices } from './partner-invoices.ts'
import { partnerships } from './partnerships.ts'
import { priceList } from './price-list.ts'
import { programs } from './programs.ts'
import { proof } from './proof.ts'
import { reservations } from './reservations.ts'
import { shell } from './shell.ts'
import { subscriptionChanges } from './subscription-changes.ts'
import { subscription } from './subscription.ts'
import { time } from './time.ts'
import { transfers } from './transfers.ts'
import { transition } from './transition.ts'
import { workspaces } from './workspaces.ts'

export const screens = {
  shell,
  time,
  workspaces,
  customers,
  customer,
  transfers,
  transition,
  enrollment,
  programs,
  partnerships,
  partnerInvoices,
  billedMonths,
  billingFiles,
  offerComparison,
  priceList,
  reservations,
  journey,
  foreseen,
  foreseenInvoices,
  proof,
  licenseMove,
  licensing,
  ordering,
  carts,
  subscription,
  subscriptionChanges,
  invoices,
  bulk,
  losses,
  audit,
  faults,
}
