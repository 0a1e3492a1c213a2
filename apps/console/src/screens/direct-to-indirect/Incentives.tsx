import type { ReadingAnswer } from '@understudy/domain'
import { EmptyState, Instant, Tag } from '@understudy/ui'
import { For, Show } from 'solid-js'
import { createReading } from '../../cache/reading.ts'
import { useReader } from '../../reader/reader.tsx'
import { isPartner, partyOf } from '../../rehearsal/actors.ts'
import { CommandButton } from '../../rehearsal/CommandButton.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { Titled } from '../../shell/Titled.tsx'

type Found = ReadingAnswer<'incentives'>

/** Microsoft's incentives for the acting partner, programme by programme. */
export function Incentives() {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().programs.incentives
  const party = () => partyOf(rehearsal.actor())
  const acts = () => isPartner(rehearsal.frame.value(), party())
  const reading = createReading(() =>
    acts() ? rehearsal.asking.reading('incentives', { partner: party() }) : undefined,
  )
  return (
    <div class="c-page">
      <Titled title={screen().title} />
      <header class="c-page-head">
        <h1>{screen().title}</h1>
        <p>{screen().lead}</p>
      </header>
      <Show when={acts()} fallback={<EmptyState title={words().programs.noPartner} />}>
        <Loaded reading={reading}>
          {(found) => (
            <>
              <Invitation found={found()} />
              <div class="c-columns">
                <For each={found().programmes}>
                  {(one) => <Programme partner={party()} programme={one} />}
                </For>
              </div>
            </>
          )}
        </Loaded>
      </Show>
    </div>
  )
}

/** The account that is written to, and what came of it or is still to come. */
function Invitation(props: { readonly found: Found }) {
  const { words } = useReader()
  const screen = () => words().programs.incentives
  return (
    <dl class="u-facts">
      <dt>{screen().account}</dt>
      <dd>{props.found.email ?? screen().unknown}</dd>
      <Show when={props.found.sentAt === null && props.found.invitedBy}>
        {(at) => (
          <>
            <dt>{screen().invitedBy}</dt>
            <dd>
              <Instant at={at()} />
            </dd>
          </>
        )}
      </Show>
      <Show when={props.found.sentAt}>
        {(at) => (
          <>
            <dt>{screen().sent}</dt>
            <dd>
              <Instant at={at()} /> {props.found.sentTo}
            </dd>
          </>
        )}
      </Show>
    </dl>
  )
}

/** One programme, and the button by which the partner takes part in it. */
function Programme(props: {
  readonly partner: string
  readonly programme: Found['programmes'][number]
}) {
  const { words } = useReader()
  const screen = () => words().programs.incentives
  return (
    <section class="u-card u-stack" aria-label={screen().programme[props.programme.programme]}>
      <h2>{screen().programme[props.programme.programme]}</h2>
      <Show
        when={props.programme.enrolledAt}
        fallback={
          <>
            <p>
              <Tag tone={props.programme.isOpen ? 'accent' : 'neutral'}>
                {props.programme.isOpen ? screen().open : screen().closed}
              </Tag>
            </p>
            <CommandButton
              command={{
                type: 'EnrollInIncentives',
                partner: props.partner,
                programme: props.programme.programme,
              }}
            >
              {screen().enroll}
            </CommandButton>
          </>
        }
      >
        {(at) => (
          <p class="u-row">
            <Tag tone="good">{screen().takesPart}</Tag> <Instant at={at()} />
          </p>
        )}
      </Show>
    </section>
  )
}
