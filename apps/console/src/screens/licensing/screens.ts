import type { WorkflowScreens } from '../workflow-screens.ts'
import { Licensing } from './Licensing.tsx'

export const licensing: WorkflowScreens = {
  tab: { id: 'licensing', title: ({ customer }) => customer.tabs.licensing, panel: Licensing },
}
