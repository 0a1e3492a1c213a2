import { paths } from '../../paths.ts'
import type { WorkflowScreens } from '../workflow-screens.ts'
import { Billing } from './Billing.tsx'
import { LicenseInvoices } from './LicenseInvoices.tsx'
import { PartnerInvoices } from './PartnerInvoices.tsx'

export const billing: WorkflowScreens = {
  tab: { id: 'billing', title: ({ customer }) => customer.tabs.billing, panel: Billing },
  pages: [{ path: '/invoices', component: PartnerInvoices }],
  destination: { to: paths.partnerInvoices, title: ({ partnerInvoices }) => partnerInvoices.title },
  sections: { ordering: LicenseInvoices },
}
