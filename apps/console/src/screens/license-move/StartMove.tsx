import { Check, Field, Select, Button } from '@understudy/ui'
import type { SubscriptionPlan } from '@understudy/domain'
import { createSignal, For, Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { Moving } from './moving.tsx'
import { isDecided } from './order.ts'
import type { OfMove } from './of-move.ts'
import { StartDialog } from './StartDialog.tsx'

/** What is bought, with how many licences; the button asks when, and what each day costs. */
export function StartMove(props: OfMove) {
  const { words } = useReader()
  const screen = () => words().licenseMove
  const waiting = () =>
    props.plan.subscriptions.filter(
      ({ move, subscription }) => move === null && !props.moving.isScheduled(subscription),
    )
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
        <StartButton {...props} decided={decided()} />
      </section>
    </Show>
  )
}

function StartButton(props: OfMove & { readonly decided: readonly SubscriptionPlan[] }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const [isAsking, setAsking] = createSignal(false)
  const included = () => props.decided.filter((plan) => props.moving.ordered(plan).isIncluded)
  const reason = () => {
    if (included().length === 0) return words().licenseMove.chooseFirst
    return rehearsal.readOnly()
  }
  return (
    <div>
      <Button kind="primary" disabledReason={reason()} onClick={() => setAsking(true)}>
        {words().licenseMove.start}
      </Button>
      <Show when={isAsking()}>
        <StartDialog {...props} included={included()} onClose={() => setAsking(false)} />
      </Show>
    </div>
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
        <strong>{screen().becomes(props.plan.name, name())}</strong>
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
            text: words().subscription.cycles[cycle],
          }))}
          value={ordered().billingCycle}
          onChange={(cycle) => change({ billingCycle: cycle === 'annual' ? 'annual' : 'monthly' })}
        />
      </Show>
    </div>
  )
}
