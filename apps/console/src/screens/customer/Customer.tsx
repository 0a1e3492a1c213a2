import { useNavigate, useParams } from '@solidjs/router'
import { Tabs } from '@understudy/ui'
import type { JSX } from 'solid-js'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { Licensing } from '../licensing/Licensing.tsx'
import { Ordering } from '../ordering/Ordering.tsx'
import { Agreement } from './Agreement.tsx'
import { Billing } from './Billing.tsx'
import { Budget } from './Budget.tsx'
import { createCustomerReading } from './customer-file.ts'
import { CustomerMailbox } from './CustomerMailbox.tsx'
import { History } from './History.tsx'
import { Relationship } from './Relationship.tsx'
import { Subscriptions } from './Subscriptions.tsx'
import { Titled } from '../../shell/Titled.tsx'

export const customerTabs = [
  'subscriptions',
  'licensing',
  'ordering',
  'agreement',
  'relationship',
  'budget',
  'billing',
  'history',
  'mailbox',
] as const
type TabId = (typeof customerTabs)[number]

/** One customer; the open part is in the address. */
export function Customer() {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const params = useParams<{ customer: string; tab?: string }>()
  const navigate = useNavigate()
  const file = createCustomerReading(() => params.customer)
  const tab = (): TabId => customerTabs.find((id) => id === params.tab) ?? 'subscriptions'

  return (
    <div class="c-page">
      <Loaded reading={file}>
        {(customer) => {
          const panels: Record<TabId, () => JSX.Element> = {
            subscriptions: () => <Subscriptions customer={customer()} />,
            licensing: () => <Licensing customer={customer()} />,
            ordering: () => <Ordering customer={customer()} />,
            agreement: () => <Agreement customer={customer()} />,
            relationship: () => <Relationship customer={customer()} />,
            budget: () => <Budget customer={customer()} />,
            billing: () => <Billing customer={customer().id} />,
            history: () => <History customer={customer().id} />,
            mailbox: () => <CustomerMailbox customer={customer().id} />,
          }
          return (
            <>
              <Titled title={words().customer.tabs[tab()]} of={customer().name} />
              <header class="c-page-head">
                <h1>{customer().name}</h1>
                <p class="u-faint">
                  {customer().domain} · {customer().country}
                </p>
              </header>
              <Tabs
                label={words().customer.tabsLabel}
                selected={tab()}
                onSelect={(id) => navigate(paths.customer(rehearsal.id, customer().id, id))}
                tabs={customerTabs.map((id) => ({
                  id,
                  title: words().customer.tabs[id],
                  panel: panels[id],
                }))}
              />
            </>
          )
        }}
      </Loaded>
    </div>
  )
}
