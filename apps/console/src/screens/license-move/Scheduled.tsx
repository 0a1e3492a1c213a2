import { formatDay, ruleSentence } from '@understudy/messages/one-language'
import { Notice } from '@understudy/ui'
import { For, Show } from 'solid-js'
import { question } from '../../cache/question.ts'
import { createReading } from '../../cache/reading.ts'
import { useReader } from '../../reader/reader.tsx'
import { CommandButton } from '../../rehearsal/CommandButton.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'

type Planned = CustomerFile['scheduledMoves'][string]

/** Moves that are planned for a day, with the way to call them off; and those that a rule stopped on their day. */
export function Scheduled(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  const all = () => Object.values(props.customer.scheduledMoves)
  return (
    <Show when={all().length > 0}>
      <section class="u-card u-stack" aria-labelledby="scheduled">
        <h2 id="scheduled">{words().licenseMove.scheduled}</h2>
        <ul class="u-stack">
          <For each={all()}>{(move) => <Move move={move} customer={props.customer} />}</For>
        </ul>
      </section>
    </Show>
  )
}

function Move(props: { readonly move: Planned; readonly customer: CustomerFile }) {
  const { words, locale } = useReader()
  const screen = () => words().licenseMove
  const day = () => formatDay(locale(), props.move.on)
  const nameOf = (id: string) => props.customer.subscriptions[id]?.name ?? id
  return (
    <li class="u-stack c-ruled">
      <div>
        <h3>{screen().scheduledFor(day())}</h3>
        <For each={props.move.lines}>{(line) => <p>{nameOf(line.source)}</p>}</For>
      </div>
      <Show when={props.move.refused}>
        {(refused) => (
          <Notice tone="bad" title={screen().scheduledRefused(day())}>
            <p>
              <Sentence code={refused().code} />
            </p>
            <p>{screen().scheduledStands}</p>
          </Notice>
        )}
      </Show>
      <div>
        <CommandButton
          size="small"
          label={words().shell.pair(screen().callOff, day())}
          command={{
            type: 'CancelScheduledMove',
            partner: props.move.partner,
            customer: props.customer.id,
            move: props.move.id,
          }}
        >
          {screen().callOff}
        </CommandButton>
      </div>
    </li>
  )
}

/** What the rule demands whose code was recorded. */
function Sentence(props: { readonly code: string }) {
  const { locale } = useReader()
  const rehearsal = useRehearsal()
  const rules = createReading(() => question('rules', rehearsal.api.rules))
  const must = () => rules.value()?.refusals.find(({ code }) => code === props.code)?.must
  return <>{ruleSentence(locale(), { code: props.code, must: must() ?? props.code })}</>
}
