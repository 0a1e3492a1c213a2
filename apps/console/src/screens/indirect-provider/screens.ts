import { paths } from '../../paths.ts'
import type { WorkflowScreens } from '../workflow-screens.ts'
import { AcceptPartnership } from './AcceptPartnership.tsx'
import { ExtendForm } from './ExtendForm.tsx'
import { NewCustomer } from './NewCustomer.tsx'
import { providersPath } from './paths.ts'
import { Providers } from './Providers.tsx'
import { Resellers } from './Resellers.tsx'

/** What a reseller opens. */
export const indirectProvider: WorkflowScreens = {
  destination: { to: providersPath, title: ({ partnerships }) => partnerships.providers },
  pages: [
    { path: '/providers', component: Providers },
    { path: '/partnerships/:reseller/:provider', component: AcceptPartnership },
  ],
  doors: { relationship: ExtendForm },
}

/** What a provider opens. */
export const indirectResellers: WorkflowScreens = {
  destination: { to: paths.resellers, title: ({ partnerships }) => partnerships.resellers },
  pages: [
    { path: '/resellers', component: Resellers },
    { path: '/new-customer', component: NewCustomer },
  ],
}
