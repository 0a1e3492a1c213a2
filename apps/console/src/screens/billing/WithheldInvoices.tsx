import type { ReadingAnswer } from '@understudy/domain'
import { Button, Field } from '@understudy/ui'
import { createSignal, For, Show } from 'solid-js'
import { createReading } from '../../cache/reading.ts'
import { useReader } from '../../reader/reader.tsx'
import { createCommand } from '../../rehearsal/command.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { ProblemNotice } from '../../shell/ProblemNotice.tsx'

type Withheld = ReadingAnswer<'withheld-invoices'>[number]

/** Invoices that wait for a rate, each with a field to state it. */
export function WithheldInvoices(props: { readonly customer: string }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().invoices
  const waiting = createReading(() =>
    rehearsal.asking.reading('withheld-invoices', { customer: props.customer }),
  )
  return (
    <Loaded reading={waiting}>
      {(all) => (
        <Show when={all().length > 0}>
          <section class="u-card u-stack" aria-labelledby="withheld-invoices">
            <h3 id="withheld-invoices">{screen().waiting}</h3>
            <ul class="u-stack">
              <For each={all()}>{(one) => <Waiting invoice={one} />}</For>
            </ul>
          </section>
        </Show>
      )}
    </Loaded>
  )
}

/** What the API is asked about while nothing has been typed yet. */
const example = '1'

function Waiting(props: { readonly invoice: Withheld }) {
  const { words } = useReader()
  const screen = () => words().invoices
  const [rate, setRate] = createSignal('')
  const month = () => props.invoice.period.from.slice(0, 7)
  const asked = () => screen().rateOf(props.invoice.currency, month())
  const isRate = () => /^(?=.*[1-9])\d+(\.\d+)?$/.test(rate())
  const command = createCommand(() => ({
    type: 'StateExchangeRate',
    currency: props.invoice.currency,
    month: month(),
    rate: isRate() ? rate() : example,
  }))
  const reason = () => command.reason() ?? (isRate() ? undefined : words().shell.required)
  return (
    <li class="u-stack c-ruled">
      <p>{screen().waits(props.invoice.number, props.invoice.currency, month())}</p>
      <form
        class="c-form-row"
        onSubmit={(event) => {
          event.preventDefault()
          if (reason() === undefined) void command.give()
        }}
      >
        <Field
          label={asked()}
          value={rate()}
          onInput={(text) => setRate(text.trim().replace(',', '.'))}
          problem={rate() === '' || isRate() ? undefined : screen().rateWrong}
        />
        <Button type="submit" size="small" kind="primary" disabledReason={reason()}>
          {screen().stateRate}
        </Button>
        <ProblemNotice problem={command.problem()} />
      </form>
    </li>
  )
}
