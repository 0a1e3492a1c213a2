import type { WorkflowScreens } from '../workflow-screens.ts'
import { LicenseMove } from './LicenseMove.tsx'
import { LicenseMoves } from './LicenseMoves.tsx'
import { LicensingDoor, SubscriptionsDoor } from './MoveDoors.tsx'
import { movesPath } from './paths.ts'

export const licenseMove: WorkflowScreens = {
  pages: [
    { path: '/customers/:customer/license-move', component: LicenseMove },
    { path: '/license-moves', component: LicenseMoves },
  ],
  destination: { to: movesPath, title: ({ shell }) => shell.licenseMoves },
  doors: { subscriptions: SubscriptionsDoor, licensing: LicensingDoor },
}
