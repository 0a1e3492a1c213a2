import { A } from '@solidjs/router'
import { Notice } from '@understudy/ui'
import { For } from 'solid-js'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'

/** What is left for people once the transition is complete. */
export function Afterwards(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().transition
  const links = () => [
    { tab: 'budget', text: screen().toBudget },
    { tab: 'history', text: screen().toHistory },
    { tab: '', text: screen().toCustomer },
  ]
  return (
    <Notice tone="good" title={screen().completedTitle}>
      <h3>{screen().afterTitle}</h3>
      <ol class="c-bullets">
        <li>{screen().afterBudget}</li>
        <li>{screen().afterPortal}</li>
        <li>{screen().afterReconcile}</li>
      </ol>
      <div class="u-row">
        <For each={links()}>
          {({ tab, text }) => (
            <A class="u-button" href={paths.customer(rehearsal.id, props.customer.id, tab)}>
              {text}
            </A>
          )}
        </For>
      </div>
    </Notice>
  )
}
