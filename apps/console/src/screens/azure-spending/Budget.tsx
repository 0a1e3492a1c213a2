import type { ReadingAnswer } from '@understudy/domain'
import { formatDecimal } from '@understudy/messages/one-language'
import { Button, Field, Money } from '@understudy/ui'
import { createSignal, For, Show } from 'solid-js'
import type { Order } from '../../api/client.ts'
import { createReading } from '../../cache/reading.ts'
import { useReader } from '../../reader/reader.tsx'
import { partyOf } from '../../rehearsal/actors.ts'
import { createCommand } from '../../rehearsal/command.ts'
import { CommandButton } from '../../rehearsal/CommandButton.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { ProblemNotice } from '../../shell/ProblemNotice.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'

/** The monthly budget in Partner Center, and the budgets that the Azure portal keeps for itself. */
export function Budget(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const budgets = createReading(() =>
    rehearsal.asking.reading('budgets', { customer: props.customer.id }),
  )
  return (
    <div class="u-stack">
      <h2>{words().customer.budget.title}</h2>
      <Loaded reading={budgets}>
        {(all) => (
          <div class="c-columns">
            <PartnerCenterBudget customer={props.customer.id} budgets={all()} />
            <PortalBudgets customer={props.customer.id} budgets={all()} />
          </div>
        )}
      </Loaded>
    </div>
  )
}

type Budgets = ReadingAnswer<'budgets'>

function PartnerCenterBudget(props: { readonly customer: string; readonly budgets: Budgets }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().customer.budget
  const parties = () => ({ partner: partyOf(rehearsal.actor()), customer: props.customer })
  const budget = () => props.budgets.partnerCenter[parties().partner]
  return (
    <section class="u-card u-stack" aria-labelledby="partner-center-budget">
      <h3 id="partner-center-budget">{screen().partnerCenter}</h3>
      <p>{screen().partnerCenterText}</p>
      <p class="c-big">
        <Show when={budget()} fallback={screen().none}>
          {(value) => <Money value={value()} />}
        </Show>
      </p>
      <AmountForm
        currency={props.budgets.currency}
        button={screen().apply}
        command={(amount) => ({ type: 'SetSpendingBudget', ...parties(), amount })}
      />
      <Show when={budget()}>
        <CommandButton size="small" command={{ type: 'RemoveSpendingBudget', ...parties() }}>
          {screen().remove}
        </CommandButton>
      </Show>
    </section>
  )
}

function PortalBudgets(props: { readonly customer: string; readonly budgets: Budgets }) {
  const { words, locale } = useReader()
  const screen = () => words().customer.budget
  const [alertAt, setAlertAt] = createSignal('80')
  const alert = (percent: number | null) =>
    percent === null ? screen().noAlert : screen().alert(formatDecimal(locale(), String(percent)))
  return (
    <section class="u-card u-stack" aria-labelledby="portal-budgets">
      <h3 id="portal-budgets">{screen().azurePortal}</h3>
      <p>{screen().azurePortalText}</p>
      <Field label={screen().alertAt} type="number" value={alertAt()} onInput={setAlertAt} />
      <ul class="u-stack">
        <For each={Object.keys(props.budgets.azurePortal)}>
          {(entitlement) => (
            <li class="u-stack c-ruled">
              <div class="u-row">
                <strong>{entitlement}</strong>
                <Show when={props.budgets.azurePortal[entitlement]} fallback={screen().none}>
                  {(budget) => (
                    <>
                      <Money value={budget().amount} />
                      <span class="u-faint">{alert(budget().alertAtPercent)}</span>
                    </>
                  )}
                </Show>
              </div>
              <AmountForm
                currency={props.budgets.currency}
                of={entitlement}
                button={screen().apply}
                command={(amount) => ({
                  type: 'SetAzurePortalBudget',
                  customer: props.customer,
                  entitlement,
                  amount,
                  ...(alertAt() === '' ? {} : { alertAtPercent: Number(alertAt()) }),
                })}
              />
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}

/** What the API is asked about while nothing has been typed yet. */
const example = '1.00'

function AmountForm(props: {
  readonly currency: string | null
  readonly button: string
  readonly of?: string
  readonly command: (amount: string) => Order
}) {
  const { words } = useReader()
  const screen = () => words().customer.budget
  const currency = () => props.currency
  const [amount, setAmount] = createSignal('')
  const isAmount = () => /^\d+(\.\d{1,2})?$/.test(amount())
  const command = createCommand(() => {
    const known = currency()
    return known === null ? undefined : props.command(`${isAmount() ? amount() : example} ${known}`)
  })
  const reason = () => command.reason() ?? (amount() === '' ? words().shell.required : undefined)
  const wrong = () => (amount() === '' || isAmount() ? undefined : screen().amountWrong)

  return (
    <form
      class="c-form-row"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason() === undefined && isAmount()) {
          void command.give().then((done) => done && setAmount(''))
        }
      }}
    >
      <Field
        label={`${screen().amount} (${currency() ?? ''})${props.of === undefined ? '' : ` · ${props.of}`}`}
        value={amount()}
        onInput={(text) => setAmount(text.trim().replace(',', '.'))}
        problem={wrong()}
        {...(props.of === undefined ? { hint: screen().amountHint } : {})}
      />
      <Button type="submit" size="small" kind="primary" disabledReason={reason()}>
        {props.button}
      </Button>
      <ProblemNotice problem={command.problem()} />
    </form>
  )
}
