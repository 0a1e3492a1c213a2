import { formatInstant } from '@understudy/messages/one-language'
import { Diff, Timeline } from '@understudy/ui'
import { For, Show } from 'solid-js'
import type { Value } from '../../api/client.ts'
import { useReader } from '../../reader/reader.tsx'
import { differences } from '../../rehearsal/changes.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { useTelling } from '../../rehearsal/telling.ts'
import { Foreseen } from '../../shell/Foreseen.tsx'
import { Stranded } from '../../shell/Stranded.tsx'
import { summaryOf } from './preview-summary.ts'

/** The real run on a copy, told in three ways: in short, in order, and as differences. */
export function PreviewOf(props: { readonly preview: Value<'preview'> }) {
  const reader = useReader()
  const rehearsal = useRehearsal()
  const telling = useTelling()
  const screen = () => reader.words().transition
  const changes = () => differences(telling(), props.preview.changes)
  const items = () =>
    props.preview.events.map(({ position, at, event }) => ({
      id: String(position),
      at,
      title: rehearsal.sentence(event),
    }))
  return (
    <section class="u-stack" aria-labelledby="preview">
      <Foreseen failures={props.preview.failures} />
      <div>
        <h3 id="preview">{screen().previewTitle}</h3>
        <p class="u-faint">{screen().previewText}</p>
      </div>
      <Stranded stranded={props.preview.stranded} />
      <Summary preview={props.preview} />
      <details class="c-details">
        <summary>{screen().previewEvents}</summary>
        <Show when={items().length > 0} fallback={<p>{screen().previewNothing}</p>}>
          <Timeline label={screen().previewEvents} items={items()} />
        </Show>
      </details>
      <details class="c-details">
        <summary>{screen().previewChanges}</summary>
        <Diff label={screen().previewChanges} differences={changes()} />
      </details>
    </section>
  )
}

function Summary(props: { readonly preview: Value<'preview'> }) {
  const reader = useReader()
  const screen = () => reader.words().transition
  const lines = () => {
    const { plans, moves, budgetIsLost, accessChanges } = summaryOf(props.preview)
    return [
      reader.count(plans, screen().plansBought),
      reader.count(moves.length, screen().subscriptionsMoved),
      ...(accessChanges ? [] : [screen().accessKept]),
      ...(budgetIsLost ? [screen().budgetLost] : []),
    ]
  }
  return (
    <>
      <ul class="c-bullets">
        <For each={lines()}>{(line) => <li>{line}</li>}</For>
      </ul>
      <Show when={summaryOf(props.preview).moves.length > 0}>
        <h4>{screen().previewMoney}</h4>
        <ul class="c-bullets">
          <For each={summaryOf(props.preview).moves}>
            {({ entitlement, at }) => (
              <li>
                {reader
                  .words()
                  .shell.pair(entitlement, screen().usageUntil(formatInstant(reader.locale(), at)))}
                . {screen().usageFrom(formatInstant(reader.locale(), at))}.
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  )
}
