import type { WorkflowScreens } from '../workflow-screens.ts'
import { OfferComparison } from './OfferComparison.tsx'
import { offersPath, pricesPath } from './paths.ts'
import { PriceList } from './PriceList.tsx'

/** What an Azure plan is weighed against, and what it costs. */
export const azurePlan: WorkflowScreens = {
  destination: [
    { to: offersPath, title: ({ offerComparison }) => offerComparison.title },
    { to: pricesPath, title: ({ priceList }) => priceList.title },
  ],
  pages: [
    { path: '/offers', component: OfferComparison },
    { path: '/prices', component: PriceList },
  ],
}
