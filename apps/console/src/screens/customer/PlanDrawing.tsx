import { term } from '@understudy/messages/one-language'
import { Graph } from '@understudy/ui'
import { createMemo, Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { CustomerFile } from './customer-file.ts'
import { drawingOf } from './drawing.ts'

/** Subscriptions beside and under plans; they glide when a transition moves them. */
export function PlanDrawing(props: { readonly customer: CustomerFile; readonly label: string }) {
  const { words, terms, count } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().customer.subscriptions
  const drawing = createMemo(() =>
    drawingOf(props.customer, {
      planOf: screen().planOf,
      name: rehearsal.names,
      status: (status) => term(terms().statuses, status),
    }),
  )
  const all = () => Object.values(props.customer.azureSubscriptions)
  const held = () => all().filter(({ plan }) => plan !== null).length
  const description = () =>
    screen().drawn(count(all().length - held(), screen().loose), count(held(), screen().held))
  return (
    <Show when={drawing().nodes.length > 0}>
      <figure class="c-drawing">
        <Graph
          stacks
          label={props.label}
          description={description()}
          nodes={drawing().nodes}
          edges={drawing().edges}
          headings={[screen().withoutPlan, screen().withPlan]}
        />
      </figure>
    </Show>
  )
}
