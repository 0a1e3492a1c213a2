import type { WorkflowScreens } from '../workflow-screens.ts'
import { Budget } from './Budget.tsx'

export const azureSpending: WorkflowScreens = {
  tab: { id: 'budget', title: ({ customer }) => customer.tabs.budget, panel: Budget },
}
