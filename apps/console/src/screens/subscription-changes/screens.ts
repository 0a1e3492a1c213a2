import type { WorkflowScreens } from '../workflow-screens.ts'
import { LicenseSubscriptions } from './LicenseSubscriptions.tsx'

export const subscriptionChanges: WorkflowScreens = {
  sections: { ordering: LicenseSubscriptions },
}
