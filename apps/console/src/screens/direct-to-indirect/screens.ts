import { paths } from '../../paths.ts'
import type { WorkflowScreens } from '../workflow-screens.ts'
import { Incentives } from './Incentives.tsx'
import { Journey } from './Journey.tsx'
import { Overview } from './Overview.tsx'
import { Programs } from './Programs.tsx'
import { StandingDoor } from './StandingDoor.tsx'

export const directToIndirect: WorkflowScreens = {
  destination: [
    { to: paths.overview, title: ({ enrollment }) => enrollment.title },
    { to: paths.programs, title: ({ programs }) => programs.title },
    { to: paths.journey, title: ({ journey }) => journey.title },
  ],
  doors: { subscriptions: StandingDoor },
  pages: [
    { path: '/overview', component: Overview },
    { path: '/programs', component: Programs },
    { path: '/incentives', component: Incentives },
    { path: '/journey', component: Journey },
  ],
}
