import { A } from '@solidjs/router'
import { Instant, Tag } from '@understudy/ui'
import { For, Show } from 'solid-js'
import { createReading } from '../../cache/reading.ts'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { isPartner, partyOf } from '../../rehearsal/actors.ts'
import { CommandButton } from '../../rehearsal/CommandButton.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { Titled } from '../../shell/Titled.tsx'
import { Directory } from './Directory.tsx'
import type { Pair } from './partnership.ts'

/** The providers of the acting partner, those that have asked it, and all others to compare. */
export function Providers() {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().partnerships
  const party = () => partyOf(rehearsal.actor())
  const acts = () => isPartner(rehearsal.frame.value(), party())
  const partnerships = createReading(() =>
    acts() ? rehearsal.asking.reading('partnerships', { as: party() }) : undefined,
  )
  const directory = createReading(() =>
    rehearsal.asking.reading('providers', acts() ? { as: party() } : {}),
  )
  return (
    <div class="c-page">
      <Titled title={screen().providers} />
      <header class="c-page-head">
        <h1>{screen().providers}</h1>
        <p>{screen().providersLead(rehearsal.names(party()))}</p>
      </header>
      <Show when={acts()}>
        <Loaded reading={partnerships}>{(found) => <Ours pairs={found().providers} />}</Loaded>
      </Show>
      <Loaded reading={directory}>{(found) => <Directory rows={found().providers} />}</Loaded>
    </div>
  )
}

function Ours(props: { readonly pairs: readonly Pair[] }) {
  const { words } = useReader()
  const screen = () => words().partnerships
  return (
    <section class="u-stack" aria-labelledby="our-providers">
      <h2 id="our-providers">{screen().ours}</h2>
      <ul class="c-cards">
        <For each={props.pairs} fallback={<li class="u-card">{screen().noProviders}</li>}>
          {(pair) => <Provider pair={pair} />}
        </For>
      </ul>
    </section>
  )
}

function Provider(props: { readonly pair: Pair }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().partnerships
  const name = () => rehearsal.names(props.pair.provider)
  const address = () => paths.partnership(rehearsal.id, props.pair.reseller, props.pair.provider)
  return (
    <li class="u-card u-stack">
      <h3>{name()}</h3>
      <span class="u-row">
        <Tag tone={props.pair.isAccepted ? 'good' : 'warn'}>
          {screen().standings[props.pair.isAccepted ? 'partner' : 'requested']}
        </Tag>
        <Show when={props.pair.acceptedAt ?? props.pair.requestedAt}>
          {(at) => <Instant at={at()} />}
        </Show>
      </span>
      <Show when={!props.pair.isAccepted}>
        <A href={address()}>{screen().follow}</A>
      </Show>
      <Show when={props.pair.isAdmin}>
        <p>{screen().adminAccess}</p>
        <CommandButton
          size="small"
          label={words().shell.pair(screen().removeAdmin, name())}
          command={{
            type: 'RemoveProviderAdmin',
            partner: props.pair.reseller,
            provider: props.pair.provider,
          }}
        >
          {screen().removeAdmin}
        </CommandButton>
      </Show>
    </li>
  )
}
