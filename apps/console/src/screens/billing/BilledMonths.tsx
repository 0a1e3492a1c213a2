import { formatMonth } from '@understudy/messages/one-language'
import { EmptyState, Money, Ribbon, Select, Table } from '@understudy/ui'
import { createSignal, For, Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import {
  createBilledMonths,
  divisions,
  useDivided,
  type BilledCurrency,
  type Division,
} from './billed-months.ts'
import { useMonthColumns } from './month-columns.tsx'

/** What a partner is billed through time: drawn, with the figures of one month beside it, and all of them in a table. */
export function BilledMonths(props: { readonly partner: string }) {
  const { words } = useReader()
  const screen = () => words().billedMonths
  const billed = createBilledMonths(() => props.partner)
  const [wanted, setWanted] = createSignal('')
  return (
    <section class="u-stack" aria-labelledby="billed-months">
      <header>
        <h2 id="billed-months">{screen().title}</h2>
        <p>{screen().lead}</p>
      </header>
      <Loaded reading={billed}>
        {(answer) => {
          const all = () => answer().currencies
          const chosen = () => all().find(({ currency }) => currency === wanted()) ?? all()[0]
          return (
            <Show
              when={chosen()}
              fallback={<EmptyState title={screen().emptyTitle} text={screen().emptyText} />}
            >
              {(one) => (
                <>
                  <Show when={all().length > 1}>
                    <Select
                      label={screen().currency}
                      options={all().map(({ currency }) => ({ value: currency, text: currency }))}
                      value={one().currency}
                      onChange={setWanted}
                    />
                  </Show>
                  <Months partner={props.partner} billed={one()} />
                </>
              )}
            </Show>
          )
        }}
      </Loaded>
    </section>
  )
}

function Months(props: { readonly partner: string; readonly billed: BilledCurrency }) {
  const { words, locale } = useReader()
  const screen = () => words().billedMonths
  const [by, setBy] = createSignal<Division>('streams')
  const [month, setMonth] = createSignal<string>()
  const divided = useDivided(() => props.billed, by)
  const columns = useMonthColumns(divided)
  const chosen = () => divided().months.find((one) => one.id === month()) ?? divided().months.at(-1)
  return (
    <>
      <div class="c-form-row">
        <Select
          label={screen().by}
          options={divisions.map((value) => ({ value, text: screen().divisions[value] }))}
          value={by()}
          onChange={(value) => setBy(divisions.find((one) => one === value) ?? 'streams')}
        />
      </div>
      <Ribbon
        label={screen().table(props.billed.currency)}
        series={divided().series}
        columns={divided().months}
        value={chosen()?.id}
        onChange={setMonth}
        openTitle={screen().pending}
      />
      <Show when={chosen()}>
        {(one) => (
          <section aria-labelledby="month-figures">
            <h3 id="month-figures">{screen().figures(formatMonth(locale(), one().id))}</h3>
            <dl class="c-figures">
              <For each={one().figures}>
                {({ title, amount }) => (
                  <div>
                    <dt>{title}</dt>
                    <dd>
                      <Money value={amount} />
                    </dd>
                  </div>
                )}
              </For>
            </dl>
          </section>
        )}
      </Show>
      <Table
        label={screen().table(props.billed.currency)}
        columns={columns()}
        rows={divided().months}
        rowId={({ id }) => id}
        searchable
        exportAs={`billed-months-${props.partner}-${props.billed.currency}.csv`}
        exportLabel={screen().export}
      />
    </>
  )
}
