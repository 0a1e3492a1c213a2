import type { WorkflowScreens } from '../workflow-screens.ts'
import { CustomerTransfers } from './CustomerTransfers.tsx'
import { transfersPath } from './paths.ts'
import { TransferDoor } from './TransferDoor.tsx'
import { Transfers } from './Transfers.tsx'

export const subscriptionTransfer: WorkflowScreens = {
  pages: [
    { path: '/customers/:customer/transfers', component: CustomerTransfers },
    { path: '/transfers', component: Transfers },
  ],
  destination: { to: transfersPath, title: ({ transfers }) => transfers.title },
  doors: { subscriptions: TransferDoor },
}
