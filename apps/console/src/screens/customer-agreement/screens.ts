import type { WorkflowScreens } from '../workflow-screens.ts'
import { Agreement } from './Agreement.tsx'

export const customerAgreement: WorkflowScreens = {
  tab: { id: 'agreement', title: ({ customer }) => customer.tabs.agreement, panel: Agreement },
}
