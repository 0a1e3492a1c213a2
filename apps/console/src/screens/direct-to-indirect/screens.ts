import { paths } from '../../paths.ts'
import type { WorkflowScreens } from '../workflow-screens.ts'
import { Incentives } from './Incentives.tsx'
import { Overview } from './Overview.tsx'
import { Programs } from './Programs.tsx'

export const directToIndirect: WorkflowScreens = {
  destination: { to: paths.overview, title: ({ enrollment }) => enrollment.title },
  pages: [
    { path: '/overview', component: Overview },
    { path: '/programs', component: Programs },
    { path: '/incentives', component: Incentives },
  ],
}
