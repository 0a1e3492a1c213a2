import { createMemo, For, Show } from 'solid-js'
import { asLicense, type Customer, type Instant, type World } from '@understudy/domain'
import { term, wordsIn } from '@understudy/messages'
import { Graph, Tag } from '@understudy/ui'
import { useLocale, useWords } from '../words.ts'
import { drawingOf } from './drawing-of.ts'
import { LicenseDrawing } from './LicenseDrawing.tsx'
import { partnersOnTheirWay } from './partner-drawing.ts'
import { PartnerDrawings } from './PartnerDrawing.tsx'

/** Partners on their way and every customer of a world, as drawings that move while events arrive. */
export function CustomerDrawings(props: {
  readonly world: World | undefined
  readonly nameOf: (id: string) => string
}) {
  const words = useWords()
  const customers = createMemo(() => props.world?.customers.rows() ?? [])
  const hasPartners = () => props.world !== undefined && partnersOnTheirWay(props.world).length > 0
  return (
    <section class="s-drawings" aria-label={words.drawing.title}>
      <Show when={props.world}>
        {(world) => <PartnerDrawings world={world()} nameOf={props.nameOf} />}
      </Show>
      <Show
        when={customers().length > 0}
        fallback={
          <Show when={!hasPartners()}>
            <p class="u-faint">{words.drawing.empty}</p>
          </Show>
        }
      >
        <For each={customers().map(({ id }) => id)}>
          {(id) => (
            <Show when={props.world?.customers.get(id)}>
              {(customer) => (
                <OneCustomer
                  customer={customer()}
                  now={props.world?.now ?? customer().registeredAt}
                  nameOf={props.nameOf}
                />
              )}
            </Show>
          )}
        </For>
      </Show>
    </section>
  )
}

function OneCustomer(props: {
  readonly customer: Customer
  readonly now: Instant
  readonly nameOf: (id: string) => string
}) {
  const words = useWords()
  const locale = useLocale()
  const statusOf = (status: string) => term(wordsIn(locale()).terms.statuses, status)
  const drawing = createMemo(() => drawingOf(props.customer, props.nameOf, words.drawing, statusOf))
  const hasAzure = () => drawing().nodes.length > 0
  const hasLicenses = createMemo(
    () =>
      props.customer.users.size > 0 ||
      props.customer.subscriptions.rows().some((one) => asLicense(one) !== undefined),
  )
  const agreement = () => {
    const { signedAt, attestations } = props.customer.agreement
    if (signedAt !== null) return { tone: 'good', text: words.drawing.agreementSigned } as const
    if (attestations.size > 0) {
      return { tone: 'good', text: words.drawing.agreementAttested } as const
    }
    return { tone: 'warn', text: words.drawing.agreementMissing } as const
  }
  return (
    <article class="s-customer">
      <header class="u-row">
        <h3>{props.customer.name}</h3>
        <Tag tone={agreement().tone}>{agreement().text}</Tag>
        <span class="u-faint">{props.customer.country}</span>
      </header>
      <Show when={hasAzure() || !hasLicenses()}>
        <Graph
          label={props.customer.name}
          description={drawing().description}
          nodes={drawing().nodes}
          edges={drawing().edges}
          headings={drawing().headings}
        />
      </Show>
      <Show when={hasLicenses()}>
        <LicenseDrawing customer={props.customer} now={props.now} nameOf={props.nameOf} />
      </Show>
    </article>
  )
}
