import type { WorkflowScreens } from '../workflow-screens.ts'
import { Billing } from './Billing.tsx'
import { LicenseInvoices } from './LicenseInvoices.tsx'

export const billing: WorkflowScreens = {
  tab: { id: 'billing', title: ({ customer }) => customer.tabs.billing, panel: Billing },
  sections: { ordering: LicenseInvoices },
}
