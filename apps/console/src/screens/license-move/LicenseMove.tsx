import { A, useParams } from '@solidjs/router'
import { EmptyState, Select } from '@understudy/ui'
import { createSignal, For, Show } from 'solid-js'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { isPartner, partyOf } from '../../rehearsal/actors.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { createCustomerReading, type CustomerFile } from '../customer/customer-file.ts'
import { Glance } from './Glance.tsx'
import { createMoving } from './moving.tsx'
import { Original } from './Original.tsx'
import { Scheduled } from './Scheduled.tsx'
import { StartMove } from './StartMove.tsx'
import { Tasks } from './Tasks.tsx'
import { Titled } from '../../shell/Titled.tsx'

/** The licences of one customer on their way into CSP: what it takes and costs, what is chosen, what is left to do. */
export function LicenseMove() {
  const rehearsal = useRehearsal()
  const params = useParams<{ customer: string }>()
  const file = createCustomerReading(() => params.customer)
  return (
    <div class="c-page">
      <Loaded reading={file}>
        {(customer) => (
          <>
            <p>
              <A href={paths.customer(rehearsal.id, customer().id, 'licensing')}>
                ‹ {customer().name}
              </A>
            </p>
            <Moving customer={customer()} />
          </>
        )}
      </Loaded>
    </div>
  )
}

/** The partner that acts; where somebody else does, one of those that may sell to the customer. */
function createPartner(customer: () => CustomerFile) {
  const rehearsal = useRehearsal()
  const [chosen, setChosen] = createSignal<string>()
  const related = () => Object.keys(customer().relationships)
  const acting = () => {
    const party = partyOf(rehearsal.actor())
    return isPartner(rehearsal.frame.value(), party) ? party : undefined
  }
  return { partner: () => acting() ?? chosen() ?? related()[0], acting, related, setChosen }
}

function Moving(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().licenseMove
  const { partner, acting, related, setChosen } = createPartner(() => props.customer)
  const moving = createMoving(() => ({ partner: partner(), customer: props.customer }))
  return (
    <>
      <Titled title={screen().title} of={props.customer.name} />
      <header class="c-page-head">
        <h1>{screen().title}</h1>
        <p>{screen().lead(props.customer.name, rehearsal.names(partner() ?? ''))}</p>
      </header>
      <Show when={acting() === undefined && related().length > 0}>
        <Select
          label={screen().forPartner}
          options={related().map((id) => ({ value: id, text: rehearsal.names(id) }))}
          value={partner() ?? ''}
          onChange={setChosen}
        />
      </Show>
      <Scheduled customer={props.customer} />
      <Tasks customer={props.customer} />
      <Show when={partner()} fallback={<EmptyState title={screen().noPartner} />}>
        <Loaded reading={moving.plan}>
          {(plan) => {
            const ids = () => plan().subscriptions.map(({ subscription }) => subscription)
            return (
              <>
                <Glance plan={plan()} moving={moving} />
                <For
                  each={ids()}
                  fallback={
                    <EmptyState title={screen().nothingTitle} text={screen().nothingText} />
                  }
                >
                  {(id) => (
                    <Show when={plan().subscriptions.find((one) => one.subscription === id)}>
                      {(original) => (
                        <Original
                          plan={original()}
                          asOf={plan().asOf}
                          moving={moving}
                          customer={props.customer}
                        />
                      )}
                    </Show>
                  )}
                </For>
                <StartMove plan={plan()} moving={moving} customer={props.customer} />
              </>
            )
          }}
        </Loaded>
      </Show>
    </>
  )
}
