import type { WorkflowScreens } from '../workflow-screens.ts'
import { OfferComparison } from './OfferComparison.tsx'
import { offersPath } from './paths.ts'

/** What an Azure plan is weighed against, and what it costs. */
export const azurePlan: WorkflowScreens = {
  destination: { to: offersPath, title: ({ offerComparison }) => offerComparison.title },
  pages: [{ path: '/offers', component: OfferComparison }],
}
