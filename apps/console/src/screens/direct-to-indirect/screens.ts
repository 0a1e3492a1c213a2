import type { WorkflowScreens } from '../workflow-screens.ts'
import { Overview } from './Overview.tsx'
import { overviewPath } from './paths.ts'
import { Programs } from './Programs.tsx'

export const directToIndirect: WorkflowScreens = {
  destination: { to: overviewPath, title: ({ enrollment }) => enrollment.title },
  pages: [
    { path: '/overview', component: Overview },
    { path: '/programs', component: Programs },
  ],
}
