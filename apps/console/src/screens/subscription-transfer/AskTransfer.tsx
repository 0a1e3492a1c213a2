import { Check, Notice, Select } from '@understudy/ui'
import { createSignal, For, Show } from 'solid-js'
import type { Order } from '../../api/client.ts'
import { useReader } from '../../reader/reader.tsx'
import { CommandButton } from '../../rehearsal/CommandButton.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { nextTransferId, type Eligibility, type EligibilityRow } from './transfer.ts'

/** Chooses what goes and to whom, shows the numbers that are frozen, and asks once more before there is no way back. */
export function AskTransfer(props: {
  readonly customer: string
  readonly partner: string
  readonly eligibility: Eligibility
  readonly taken: readonly string[]
}) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().transfers
  const [chosen, setChosen] = createSignal<readonly string[]>([])
  const [named, setNamed] = createSignal('')
  const [ticked, setTicked] = createSignal(false)
  const going = () => props.eligibility.rows.filter(({ isEligible }) => isEligible)
  const providers = (): readonly string[] =>
    props.eligibility.providers.map(({ provider }) => provider)
  const provider = () => (providers().includes(named()) ? named() : (providers()[0] ?? ''))
  const subscriptions = () => chosen().filter((id) => going().some((row) => row.id === id))
  const reason = () => {
    if (providers().length === 0) return screen().noProvider
    if (subscriptions().length === 0) return screen().chooseFirst
    return ticked() ? undefined : screen().tickFirst
  }
  const command = (): Order => ({
    type: 'RequestSubscriptionTransfer',
    partner: props.partner,
    customer: props.customer,
    provider: provider(),
    transfer: nextTransferId(props.customer, props.taken),
    subscriptions: [...subscriptions()],
    finalityAccepted: ticked(),
  })
  return (
    <section class="u-card u-stack" aria-labelledby="ask-transfer">
      <h2 id="ask-transfer">{screen().ask}</h2>
      <p>{screen().frozen}</p>
      <ChooseWhatGoes rows={going()} chosen={chosen()} onChange={setChosen} />
      <Select
        label={screen().provider}
        options={providers().map((id) => ({ value: id, text: rehearsal.names(id) }))}
        value={provider()}
        onChange={setNamed}
      />
      <Notice tone="warn" title={screen().final}>
        <Check label={screen().finalTick} checked={ticked()} onChange={setTicked} />
      </Notice>
      <div>
        <CommandButton
          kind="primary"
          command={reason() === undefined ? command() : undefined}
          disabledReason={reason()}
          onDone={() => setChosen([])}
        >
          {screen().create}
        </CommandButton>
      </div>
    </section>
  )
}

function ChooseWhatGoes(props: {
  readonly rows: readonly EligibilityRow[]
  readonly chosen: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}) {
  const { words } = useReader()
  const screen = () => words().transfers
  const choose = (id: string, isChosen: boolean) =>
    props.onChange([...props.chosen.filter((one) => one !== id), ...(isChosen ? [id] : [])])
  return (
    <Show when={props.rows.length > 0} fallback={<p>{screen().nothingGoes}</p>}>
      <ul class="u-stack" aria-label={screen().goes}>
        <For each={props.rows}>
          {(row) => (
            <li>
              <Check
                label={<Going row={row} />}
                checked={props.chosen.includes(row.id)}
                onChange={(isChosen) => choose(row.id, isChosen)}
              />
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

function Going(props: { readonly row: EligibilityRow }) {
  const reader = useReader()
  const screen = () => reader.words().transfers
  const seats = () => props.row.quantity
  return (
    <>
      {props.row.name}
      <Show when={seats()}>{(count) => ` · ${reader.count(count(), screen().licenses)}`}</Show>
      <Show when={props.row.addOns.length > 0}>
        {` · ${reader.count(props.row.addOns.length, screen().withAddOns)}`}
      </Show>
    </>
  )
}
