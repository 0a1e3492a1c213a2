import { useNavigate, useParams } from '@solidjs/router'
import { Tabs } from '@understudy/ui'
import { For } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { Titled } from '../../shell/Titled.tsx'
import { workflowScreens } from '../contents.ts'
import type { CustomerTab } from '../workflow-screens.ts'
import { createCustomerReading, type CustomerFile } from './customer-file.ts'
import { customerTabs, subscriptionsTab } from './customer-tabs.ts'

/** One customer; the open part is in the address. */
export function Customer() {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const params = useParams<{ customer: string; tab?: string }>()
  const navigate = useNavigate()
  const file = createCustomerReading(() => params.customer)
  const tab = () => customerTabs.find(({ id }) => id === params.tab) ?? subscriptionsTab

  return (
    <div class="c-page">
      <Loaded reading={file}>
        {(customer) => (
          <>
            <Titled title={tab().title(words())} of={customer().name} />
            <header class="c-page-head">
              <h1>{customer().name}</h1>
              <p class="u-faint">
                {customer().domain} · {customer().country}
              </p>
            </header>
            <Tabs
              label={words().customer.tabsLabel}
              selected={tab().id}
              onSelect={(id) => navigate(paths.customer(rehearsal.id, customer().id, id))}
              tabs={customerTabs.map((one) => ({
                id: one.id,
                title: one.title(words()),
                panel: () => <Panel tab={one} customer={customer()} />,
              }))}
            />
          </>
        )}
      </Loaded>
    </div>
  )
}

/** A part of the customer: the ways to pages of their own, the tab itself, and what other workflows add to it. */
function Panel(props: { readonly tab: CustomerTab; readonly customer: CustomerFile }) {
  const doors = () => workflowScreens.flatMap(({ doors }) => doors?.[props.tab.id] ?? [])
  const sections = () => workflowScreens.flatMap(({ sections }) => sections?.[props.tab.id] ?? [])
  return (
    <div class="u-stack" classList={{ 'c-sections': sections().length > 0 }}>
      <For each={doors()}>{(door) => <Dynamic component={door} customer={props.customer} />}</For>
      <Dynamic component={props.tab.panel} customer={props.customer} />
      <For each={sections()}>
        {(section) => <Dynamic component={section} customer={props.customer} />}
      </For>
    </div>
  )
}
