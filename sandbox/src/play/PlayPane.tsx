import { For, Show } from 'solid-js'
import { inLocale } from '@understudy/scenario'
import { Button, Notice, Tag } from '@understudy/ui'
import { titleOf, type Entry } from '../list/scenarios.ts'
import { useLocale, useWords } from '../words.ts'
import type { Player } from './player.ts'
import type { Playing } from './playing.ts'
import { Stage } from './Stage.tsx'
import { StepList } from './StepList.tsx'
import { Transport } from './Transport.tsx'

/** One scenario on stage: its steps on one side, the customer and the console on the other. */
export function PlayPane(props: {
  readonly entry: Entry
  readonly playing: Playing
  readonly onEdit: (entry: Entry) => void
}) {
  const words = useWords()
  const locale = useLocale()
  const nameOf = (id: string) => {
    const world = props.playing.player()?.world
    return world?.partners.get(id as never)?.name ?? world?.customers.get(id as never)?.name ?? id
  }

  return (
    <Show
      when={props.playing.player()}
      keyed
      fallback={<Mistakes entry={props.entry} onEdit={() => props.onEdit(props.entry)} />}
    >
      {(on) => (
        <div class="s-play">
          <section class="s-script" aria-label={titleOf(props.entry, locale())}>
            <header>
              <h2>{titleOf(props.entry, locale())}</h2>
              <Show when={on.scenario.about}>
                {(about) => <p class="s-about">{inLocale(about(), locale())}</p>}
              </Show>
              <p class="u-row s-rules">
                {on.scenario.rules.map((rule) => (
                  <Tag tone="muted">{rule}</Tag>
                ))}
                <Button kind="quiet" size="small" onClick={() => props.onEdit(props.entry)}>
                  {words.play.openInEditor}
                </Button>
              </p>
            </header>
            <PinOf player={on} />
            <div class="s-control">
              <Transport
                player={on}
                speed={props.playing.speed()}
                onSpeed={props.playing.setSpeed}
                onRestart={props.playing.restart}
              />
              <Verdict player={on} />
            </div>
            <p class="u-faint s-keys">{words.play.keys}</p>
            <StepList player={on} nameOf={nameOf} />
          </section>
          <Stage player={on} nameOf={nameOf} />
        </div>
      )}
    </Show>
  )
}

function Verdict(props: { readonly player: Player }) {
  const words = useWords()
  const result = () => props.player.result
  const isPin = () => props.player.scenario.claim !== null
  // What no line of the list shows, as a property that does not hold or a world that is not taken.
  const unplaced = () => {
    const shown = new Set(props.player.lines.flatMap((_, line) => props.player.failuresOf(line)))
    return (result()?.failures ?? []).filter((failure) => !shown.has(failure))
  }
  return (
    <>
      <Show when={props.player.breakdown}>
        {(reason) => (
          <Notice tone="bad" title={words.play.failed} urgent>
            <p class="u-mono">{reason()}</p>
          </Notice>
        )}
      </Show>
      <Show when={result()}>
        {(done) => (
          <Notice tone={done().status === 'passed' ? 'good' : 'bad'}>
            <p>
              {done().status === 'passed'
                ? words.play.passed
                : (done().skipped ?? (isPin() ? words.lesson.pinFails : words.play.failed))}
            </p>
            <For each={unplaced()}>
              {({ message, line }) => (
                <p lang="en">
                  {words.play.failedAt(line)}: {message}
                </p>
              )}
            </For>
          </Notice>
        )}
      </Show>
    </>
  )
}

/** What a counterexample says of itself. */
function PinOf(props: { readonly player: Player }) {
  const words = useWords()
  return (
    <Show when={props.player.scenario.claim}>
      {(claim) => (
        <Notice tone="warn" title={words.lesson.pin}>
          <p lang="en">{words.lesson.pinOf(claim().property)}</p>
          <p>{words.lesson.pinHow(claim().seed, claim().path)}</p>
        </Notice>
      )}
    </Show>
  )
}

function Mistakes(props: { readonly entry: Entry; readonly onEdit: () => void }) {
  const words = useWords()
  return (
    <Notice tone="bad" title={`${props.entry.path} ${words.list.mistakes}`}>
      <ul>
        {props.entry.diagnostics.map(({ line, column, message }) => (
          <li>
            {words.editor.goTo(line, column)}: {message}
          </li>
        ))}
      </ul>
      <Button onClick={() => props.onEdit()}>{words.play.openInEditor}</Button>
    </Notice>
  )
}
