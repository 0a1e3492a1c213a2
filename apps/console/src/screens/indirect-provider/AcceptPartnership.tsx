import { A, useParams } from '@solidjs/router'
import { Button, Check, EmptyState, Notice } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import { createReading } from '../../cache/reading.ts'
import { useReader } from '../../reader/reader.tsx'
import { isPartner } from '../../rehearsal/actors.ts'
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
            fallback={<Unasked reseller={params.reseller} provider={params.provider} />}
          >
            {(pair) => <Answer pair={pair()} />}
          </Show>
        )}
      </Loaded>
      <A href={providersPath(rehearsal.id)}>{screen().providers}</A>
    </div>
  )
}

/** A link of a request that there is not: why nothing can be authorized, and who asks first. */
function Unasked(props: { readonly reseller: string; readonly provider: string }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const areKnown = () =>
    [props.reseller, props.provider].every((id) => isPartner(rehearsal.frame.value(), id))
  return (
    <Show when={areKnown()} fallback={<EmptyState title={words().shell.notFound} />}>
      <section class="u-card u-stack">
        <CommandButton
          kind="primary"
          command={{
            type: 'AcceptPartnership',
            partner: props.reseller,
            provider: props.provider,
            authorized: false,
          }}
        >
          {words().partnerships.authorize}
        </CommandButton>
        <ActAsAdmin reseller={props.reseller} />
      </section>
    </Show>
  )
}

/** Only a global admin of the reseller authorizes. */
function ActAsAdmin(props: { readonly reseller: string }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const admin = () => `${props.reseller}/global-admin`
  return (
    <Show when={rehearsal.actor() !== admin()}>
      <Button onClick={() => rehearsal.actAs(admin())}>{words().partnerships.actAsAdmin}</Button>
    </Show>
  )
}

function Answer(props: { readonly pair: Pair }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().partnerships
  const provider = () => rehearsal.names(props.pair.provider)
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
        <ActAsAdmin reseller={props.pair.reseller} />
      </Show>
    </section>
  )
}
