import type { WorkflowScreens } from '../workflow-screens.ts'
import { Invitation } from './Invitation.tsx'
import { Relationship } from './Relationship.tsx'

export const resellerRelationship: WorkflowScreens = {
  tab: {
    id: 'relationship',
    title: ({ customer }) => customer.tabs.relationship,
    panel: Relationship,
  },
  pages: [{ path: '/invitations/:customer/:invitation', component: Invitation }],
}
