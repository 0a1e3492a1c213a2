import { A, useParams } from '@solidjs/router'
import { Button, Check, EmptyState, Notice } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import { createReading } from '../../cache/reading.ts'
import { useReader } from '../../reader/reader.tsx'
import { CommandButton } from '../../rehearsal/CommandButton.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { Titled } from '../../shell/Titled.tsx'
import type { Pair } from './partnership.ts'
import { providersPath } from './paths.ts'

/** Where the link of a request leads: the reseller's global admin ticks what for, and authorizes the provider here. */
export function AcceptPartnership() {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const params = useParams<{ reseller: string; provider: string }>()
  const screen = () => words().partnerships
  const reading = createReading(() =>
    rehearsal.asking.reading('partnerships', { as: params.reseller }),
  )
  return (
    <div class="c-page">
      <Titled title={screen().acceptTitle} />
      <h1>{screen().acceptTitle}</h1>
      <Loaded reading={reading}>
        {(found) => (
          <Show
            when={found().providers.find(({ provider }) => provider === params.provider)}
            fallback={<EmptyState title={words().shell.notFound} />}
          >
            {(pair) => <Answer pair={pair()} />}
          </Show>
        )}
      </Loaded>
      <A href={providersPath(rehearsal.id)}>{screen().providers}</A>
    </div>
  )
}

function Answer(props: { readonly pair: Pair }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().partnerships
  const provider = () => rehearsal.names(props.pair.provider)
  const admin = () => `${props.pair.reseller}/global-admin`
  const [authorized, setAuthorized] = createSignal(false)
  return (
    <section class="u-card u-stack">
      <p>{screen().acceptText(provider(), rehearsal.names(props.pair.reseller))}</p>
      <p class="c-letter-text">{props.pair.message}</p>
      <Show
        when={!props.pair.isAccepted}
        fallback={<Notice tone="good" title={screen().alreadyAuthorized} />}
      >
        <Check label={screen().tick(provider())} checked={authorized()} onChange={setAuthorized} />
        <CommandButton
          kind="primary"
          command={{
            type: 'AcceptPartnership',
            partner: props.pair.reseller,
            provider: props.pair.provider,
            authorized: authorized(),
          }}
        >
          {screen().authorize}
        </CommandButton>
        <Show when={rehearsal.actor() !== admin()}>
          <Button onClick={() => rehearsal.actAs(admin())}>{screen().actAsAdmin}</Button>
        </Show>
      </Show>
    </section>
  )
}
