import { A } from '@solidjs/router'
import { Button, EmptyState, Instant, Tag } from '@understudy/ui'
import { createSignal, For, Show } from 'solid-js'
import { createReading } from '../../cache/reading.ts'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { isPartner, partyOf } from '../../rehearsal/actors.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { Titled } from '../../shell/Titled.tsx'
import type { Pair } from './partnership.ts'
import { RequestDialog } from './RequestDialog.tsx'

/** Who works with the acting provider, whom it has asked, and the way to ask. */
export function Resellers() {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().partnerships
  const party = () => partyOf(rehearsal.actor())
  const acts = () => isPartner(rehearsal.frame.value(), party())
  const [asking, setAsking] = createSignal(false)
  const reading = createReading(() =>
    acts() ? rehearsal.asking.reading('partnerships', { as: party() }) : undefined,
  )
  return (
    <div class="c-page">
      <Titled title={screen().resellers} />
      <header class="c-page-head u-row c-spread">
        <div>
          <h1>{screen().resellers}</h1>
          <p>{screen().resellersLead(rehearsal.names(party()))}</p>
        </div>
        <Button
          kind="primary"
          disabledReason={rehearsal.readOnly()}
          onClick={() => setAsking(true)}
        >
          {screen().request}
        </Button>
      </header>
      <Show when={acts()} fallback={<EmptyState title={screen().noResellers} />}>
        <Loaded reading={reading}>{(found) => <Pairs pairs={found().resellers} />}</Loaded>
      </Show>
      <Show when={asking()}>
        <RequestDialog provider={party()} onClose={() => setAsking(false)} />
      </Show>
    </div>
  )
}

function Pairs(props: { readonly pairs: readonly Pair[] }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().partnerships
  return (
    <ul class="c-cards">
      <For each={props.pairs} fallback={<li class="u-card">{screen().noResellers}</li>}>
        {(pair) => (
          <li class="u-card u-stack">
            <h2>{rehearsal.names(pair.reseller)}</h2>
            <span class="u-row">
              <Tag tone={pair.isAccepted ? 'good' : 'warn'}>
                {pair.isAccepted ? screen().accepted : screen().waiting}
              </Tag>
              <Show when={pair.acceptedAt ?? pair.requestedAt}>
                {(at) => <Instant at={at()} />}
              </Show>
            </span>
            <Show when={pair.isAdmin}>
              <p>{screen().adminAccess}</p>
            </Show>
            <Show when={!pair.isAccepted}>
              <A href={paths.partnership(rehearsal.id, pair.reseller, pair.provider)}>
                {screen().follow}
              </A>
            </Show>
          </li>
        )}
      </For>
    </ul>
  )
}
