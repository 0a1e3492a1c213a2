import type { WorkflowScreens } from '../workflow-screens.ts'
import { AzurePlanTransition } from './AzurePlanTransition.tsx'
import { TransitionDoor } from './TransitionDoor.tsx'

export const azurePlanTransition: WorkflowScreens = {
  pages: [{ path: '/customers/:customer/azure-plan', component: AzurePlanTransition }],
  doors: { subscriptions: TransitionDoor },
}
