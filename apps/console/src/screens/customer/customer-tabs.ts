import { workflowScreens } from '../contents.ts'
import type { CustomerTab } from '../workflow-screens.ts'
import { CustomerMailbox } from './CustomerMailbox.tsx'
import { History } from './History.tsx'
import { Subscriptions } from './Subscriptions.tsx'

/** What was bought; the part that is shown when the address names none. */
export const subscriptionsTab: CustomerTab = {
  id: 'subscriptions',
  title: ({ customer }) => customer.tabs.subscriptions,
  panel: Subscriptions,
}

/** Parts of a customer: what was bought, those of the workflows, and what happened. */
export const customerTabs: readonly CustomerTab[] = [
  subscriptionsTab,
  ...workflowScreens.flatMap(({ tab }) => tab ?? []),
  { id: 'history', title: ({ customer }) => customer.tabs.history, panel: History },
  { id: 'mailbox', title: ({ customer }) => customer.tabs.mailbox, panel: CustomerMailbox },
]
