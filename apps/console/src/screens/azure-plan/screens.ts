import type { WorkflowScreens } from '../workflow-screens.ts'
import { OfferComparison } from './OfferComparison.tsx'
import { offersPath, pricesPath } from './paths.ts'
import { PriceList } from './PriceList.tsx'
import { Reservations } from './Reservations.tsx'

/** What an Azure plan is weighed against, what it costs, and what is reserved below it. */
export const azurePlan: WorkflowScreens = {
  destination: [
    { to: offersPath, title: ({ offerComparison }) => offerComparison.title },
    { to: pricesPath, title: ({ priceList }) => priceList.title },
  ],
  sections: { subscriptions: Reservations },
  pages: [
    { path: '/offers', component: OfferComparison },
    { path: '/prices', component: PriceList },
  ],
}
