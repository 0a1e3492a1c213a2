import { A } from '@solidjs/router'
import { formatInstant } from '@understudy/messages/one-language'
import { Tag } from '@understudy/ui'
import { For, Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { CommandButton } from '../../rehearsal/CommandButton.tsx'
import { partyOf } from '../../rehearsal/actors.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { customerTransfersPath } from './paths.ts'
import { TransferLines } from './TransferLines.tsx'
import { transferTones, type TransferRow } from './transfer.ts'

/** One request: between whom, how it stands, line by line, and what the acting partner may do about it. */
export function TransferCard(props: { readonly transfer: TransferRow }) {
  const { words, terms, locale } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().transfers
  const names = rehearsal.names
  const acting = () => partyOf(rehearsal.actor())
  const of = () => {
    const { customer, id: transfer } = props.transfer
    return { customer, transfer }
  }
  const answers = ['AcceptSubscriptionTransfer', 'RejectSubscriptionTransfer'] as const
  return (
    <section class="u-card u-stack" aria-labelledby={props.transfer.id}>
      <h2 id={props.transfer.id}>
        {screen().between(names(props.transfer.partner), names(props.transfer.provider))}{' '}
        <Tag tone={transferTones[props.transfer.status]}>
          {terms().statuses[props.transfer.status]}
        </Tag>
      </h2>
      <p>
        <A href={customerTransfersPath(rehearsal.id, props.transfer.customer)}>
          {names(props.transfer.customer)}
        </A>
        {' · '}
        {screen().asked(formatInstant(locale(), props.transfer.requestedAt))}
        <Show when={props.transfer.status === 'active'}>
          {' · '}
          {screen().until(formatInstant(locale(), props.transfer.expiresAt))}
        </Show>
      </p>
      <TransferLines lines={props.transfer.lines} isOver={props.transfer.endedAt !== null} />
      <Show when={props.transfer.status === 'active'}>
        <div class="c-actions">
          <Show when={acting() === props.transfer.provider}>
            <For each={answers}>
              {(type) => (
                <CommandButton
                  kind={type === 'AcceptSubscriptionTransfer' ? 'primary' : 'plain'}
                  command={{ type, partner: props.transfer.provider, ...of() }}
                >
                  {screen().answers[type]}
                </CommandButton>
              )}
            </For>
          </Show>
          <Show when={acting() === props.transfer.partner}>
            <CommandButton
              command={{
                type: 'WithdrawSubscriptionTransfer',
                partner: props.transfer.partner,
                ...of(),
              }}
            >
              {screen().withdraw}
            </CommandButton>
          </Show>
        </div>
      </Show>
    </section>
  )
}
