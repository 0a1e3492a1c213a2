import { A, useParams } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { createReading } from '../../cache/reading.ts'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { partyOf } from '../../rehearsal/actors.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { createCustomerReading, type CustomerFile } from '../customer/customer-file.ts'
import { PlanDrawing } from '../customer/PlanDrawing.tsx'
import { Progress } from './Progress.tsx'
import { StartTransition } from './StartTransition.tsx'
import { Titled } from '../../shell/Titled.tsx'

/** The Azure plan of one customer: what is needed, what will change, the last warning, and how it goes. */
export function AzurePlanTransition() {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const params = useParams<{ customer: string }>()
  const file = createCustomerReading(() => params.customer)
  return (
    <div class="c-page">
      <Loaded reading={file}>
        {(customer) => (
          <>
            <Titled title={words().transition.title} of={customer().name} />
            <header class="c-page-head">
              <p>
                <A href={paths.customer(rehearsal.id, customer().id)}>‹ {customer().name}</A>
              </p>
              <h1>{words().transition.title}</h1>
              <p>{words().transition.lead(customer().name)}</p>
            </header>
            <Stages customer={customer()} />
            <section class="u-card u-stack" aria-labelledby="drawing">
              <h2 id="drawing">{words().transition.drawing}</h2>
              <PlanDrawing customer={customer()} label={words().transition.drawing} />
            </section>
          </>
        )}
      </Loaded>
    </div>
  )
}

function Stages(props: { readonly customer: CustomerFile }) {
  const rehearsal = useRehearsal()
  const progress = createReading(() => {
    const { id } = props.customer
    return rehearsal.asking.ofCustomer('progress', id, (at) =>
      rehearsal.api.progress(rehearsal.id, id, at),
    )
  })
  return (
    <Loaded reading={progress}>
      {(all) => {
        const open = () => all().some(({ transition }) => transition.status !== 'completed')
        const own = () =>
          all().some(({ transition }) => transition.partner === partyOf(rehearsal.actor()))
        return (
          <>
            <For each={all().map(({ transition }) => transition.id)}>
              {(id) => (
                <Show when={all().find(({ transition }) => transition.id === id)}>
                  {(one) => <Progress progress={one()} customer={props.customer} />}
                </Show>
              )}
            </For>
            <Show when={!open()}>
              <StartTransition customer={props.customer} isSecond={own()} />
            </Show>
          </>
        )
      }}
    </Loaded>
  )
}
