import type { WorkflowScreens } from '../workflow-screens.ts'
import { Ordering } from './Ordering.tsx'

export const ordering: WorkflowScreens = {
  tab: { id: 'ordering', title: ({ customer }) => customer.tabs.ordering, panel: Ordering },
}
