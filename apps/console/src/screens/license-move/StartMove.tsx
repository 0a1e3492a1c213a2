import type { SubscriptionPlan } from '@understudy/domain'
import { formatDay } from '@understudy/messages'
import { Check, Field, Select } from '@understudy/ui'
import { For, Show } from 'solid-js'
import { LossButton } from '../../losses/LossButton.tsx'
import { useReader } from '../../reader/reader.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'
import type { Moving } from './moving.tsx'
import type { Plan } from './plan.ts'
import { isDecided, moveOrder } from './order.ts'

/** What is bought now, with how many licences; the button, behind which everybody who loses something is named. */
export function StartMove(props: OfMove) {
  const { words } = useReader()
  const screen = () => words().licenseMove
  const waiting = () => props.plan.subscriptions.filter(({ move }) => move === null)
  const decided = () => waiting().filter(isDecided)
  return (
    <Show when={waiting().length > 0}>
      <section class="u-card u-stack" aria-labelledby="start-move">
        <h2 id="start-move">{screen().startTitle}</h2>
        <p>{screen().startText}</p>
        <For each={decided().map(({ subscription }) => subscription)}>
          {(id) => (
            <Show when={decided().find(({ subscription }) => subscription === id)}>
              {(plan) => <Line plan={plan()} moving={props.moving} />}
            </Show>
          )}
        </For>
        <div>
          <StartButton {...props} />
        </div>
      </section>
    </Show>
  )
}

interface OfMove {
  readonly plan: Plan
  readonly moving: Moving
  readonly customer: CustomerFile
}

function StartButton(props: OfMove) {
  const { words } = useReader()
  const screen = () => words().licenseMove
  const included = () =>
    props.plan.subscriptions.filter(
      (plan) => isDecided(plan) && props.moving.ordered(plan).isIncluded,
    )
  const order = (accepted: readonly string[]) =>
    moveOrder(
      {
        partner: props.plan.partner,
        customer: props.customer.id,
        move: `move-${Object.keys(props.customer.moves).length + 1}`,
      },
      included(),
      props.moving.ordered,
      accepted,
    )
  const servicesOf = (user: string) => {
    const losses = included().flatMap((plan) => plan.losses)
    const services = losses.filter((loss) => loss.user === user).flatMap((loss) => loss.services)
    return services.length > 0 ? [...new Set(services)].toSorted() : undefined
  }
  return (
    <LossButton
      kind="primary"
      customer={props.customer}
      order={order}
      title={screen().acceptTitle}
      servicesOf={servicesOf}
      disabledReason={included().length === 0 ? screen().chooseFirst : undefined}
      about={<Endings plans={included()} />}
    >
      {screen().start}
    </LossButton>
  )
}

/** When service and data of those originals end whose users lose something. */
function Endings(props: { readonly plans: readonly SubscriptionPlan[] }) {
  const { words, locale } = useReader()
  return (
    <For each={props.plans.filter(({ losses }) => losses.length > 0)}>
      {({ name, calendar: { serviceEndsAt, dataGoesAt } }) => (
        <p>
          <strong>{name}</strong>
          <br />
          {words().losses.serviceEnds(formatDay(locale(), serviceEndsAt))}{' '}
          {words().losses.dataGoes(formatDay(locale(), dataGoesAt))}
        </p>
      )}
    </For>
  )
}

function Line(props: { readonly plan: SubscriptionPlan; readonly moving: Moving }) {
  const { words } = useReader()
  const screen = () => words().licenseMove
  const ordered = () => props.moving.ordered(props.plan)
  const name = () => props.plan.chosen?.names.join(' + ') ?? screen().giveUp
  const change = (next: Parameters<Moving['order']>[1]) =>
    props.moving.order(props.plan.subscription, next)
  return (
    <div class="c-form-row c-ruled">
      <div class="c-line-name">
        <strong>
          {props.plan.name} → {name()}
        </strong>
        <Check
          label={screen().include}
          checked={ordered().isIncluded}
          onChange={(isIncluded) => change({ isIncluded })}
        />
      </div>
      <Show when={props.plan.chosen}>
        <Field
          type="number"
          label={screen().newSeats(name())}
          value={String(ordered().quantity)}
          onInput={(text) => change({ quantity: Math.max(1, Math.floor(Number(text)) || 1) })}
        />
        <Select
          label={screen().billing}
          options={(['monthly', 'annual'] as const).map((cycle) => ({
            value: cycle,
            text: words().ordering.cycles[cycle],
          }))}
          value={ordered().billingCycle}
          onChange={(cycle) => change({ billingCycle: cycle === 'annual' ? 'annual' : 'monthly' })}
        />
      </Show>
    </div>
  )
}
