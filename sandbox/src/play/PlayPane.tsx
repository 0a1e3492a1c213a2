import { createEffect, createMemo, createSignal, on, onCleanup, Show, untrack } from 'solid-js'
import { Console } from '@understudy/console'
import { formatInstant } from '@understudy/messages'
import { inLocale } from '@understudy/scenario'
import { Button, Notice, Tabs, Tag } from '@understudy/ui'
import { CustomerDrawings } from '../drawing/CustomerDrawing.tsx'
import type { Badge } from '../list/ScenarioList.tsx'
import { titleOf, type Entry } from '../list/scenarios.ts'
import { createKept } from '../kept.ts'
import { useLocale, useWords } from '../words.ts'
import { keysFor } from './keys.ts'
import { forget, performanceOf } from './performance.ts'
import { Player } from './player.ts'
import { StepList } from './StepList.tsx'
import { speedNames, speeds, Transport } from './Transport.tsx'

/** One scenario on stage: its steps on one side, the customer and the console on the other. */
export function PlayPane(props: {
  readonly entry: Entry
  readonly onResult: (id: string, badge: Badge) => void
  readonly onEdit: (entry: Entry) => void
}) {
  const words = useWords()
  const locale = useLocale()
  const { player, speed, setSpeed, restart } = createPlayer(props)
  const nameOf = (id: string) => {
    const world = player()?.world
    return world?.partners.get(id as never)?.name ?? world?.customers.get(id as never)?.name ?? id
  }

  return (
    <Show
      when={player()}
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
            <div class="s-control">
              <Transport player={on} speed={speed()} onSpeed={setSpeed} onRestart={restart} />
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

/** The player of the entry on stage; a new one for each entry and each restart. */
function createPlayer(props: {
  readonly entry: Entry
  readonly onResult: (id: string, badge: Badge) => void
}) {
  const locale = useLocale()
  const [keptSpeed, keepSpeed] = createKept('speed', 'normal')
  const speed = () => speedNames.find((name) => name === keptSpeed()) ?? 'normal'
  const [take, setTake] = createSignal(0)
  const player = createMemo(() => {
    take()
    const { scenario } = props.entry
    if (scenario === null) return undefined
    const made = new Player(
      scenario,
      performanceOf(
        scenario,
        untrack(() => titleOf(props.entry, locale())),
        fetchHere,
      ),
      () => speeds[speed()],
    )
    untrack(() => void made.open())
    onCleanup(() => untrack(() => made.dispose()))
    return made
  })
  createEffect(() => {
    const on = player()
    if (on) props.onResult(props.entry.id, on.result?.status ?? (on.isPlaying ? 'running' : 'none'))
  })
  const restart = () => void setTake((count) => count + 1)
  const keys = keysFor(player, restart)
  window.addEventListener('keydown', keys)
  onCleanup(() => window.removeEventListener('keydown', keys))
  forgetUntouched(player)
  return { player, speed, setSpeed: keepSpeed, restart }
}

/** A rehearsal that was opened and left before anything was played goes when the next one opens, or the next visit. */
function forgetUntouched(player: () => Player | undefined) {
  const [untouched, keepUntouched] = createKept('untouched', '')
  createEffect(() => {
    const on = player()
    if (!on || on.frames.length === 0) return
    const before = untrack(untouched)
    const now = on.untouched ?? ''
    keepUntouched(now)
    if (before !== '' && before !== now && now !== '') void forget(before, fetchHere)
  })
}

const fetchHere = (url: string, init?: RequestInit) => fetch(url, init)

function Verdict(props: { readonly player: Player }) {
  const words = useWords()
  const result = () => props.player.result
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
            {done().status === 'passed' ? words.play.passed : (done().skipped ?? words.play.failed)}
          </Notice>
        )}
      </Show>
    </>
  )
}

/** The moment shown, as a drawing and in the console; both go back in time together. */
function Stage(props: { readonly player: Player; readonly nameOf: (id: string) => string }) {
  const words = useWords()
  const locale = useLocale()
  const [tab, setTab] = createSignal<'drawing' | 'console'>('drawing')
  const frame = () => props.player.frame
  const isPast = () => (frame()?.position ?? 0) < props.player.latest
  return (
    <section class="s-stage">
      <div class="s-moment">
        <span class="s-clock" role="timer" aria-label={words.play.clock}>
          {props.player.world ? formatInstant(locale(), props.player.world.now) : '–'}
        </span>
        <Show when={isPast()}>
          <span class="s-past" role="status">
            {words.play.past(frame()?.position ?? 0, props.player.latest)}
          </span>
          <Button size="small" onClick={() => props.player.toPresent()}>
            {words.play.toPresent}
          </Button>
        </Show>
      </div>
      <Tabs<'drawing' | 'console'>
        label={words.play.showConsole}
        selected={tab()}
        onSelect={setTab}
        tabs={[
          {
            id: 'drawing',
            get title() {
              return words.drawing.title
            },
            panel: () => <CustomerDrawings world={props.player.world} nameOf={props.nameOf} />,
          },
          {
            id: 'console',
            get title() {
              return words.play.console
            },
            panel: () => <ConsoleOf player={props.player} />,
          },
        ]}
      />
    </section>
  )
}

/** The console on the workspace being played, at the moment shown. */
function ConsoleOf(props: { readonly player: Player }) {
  const words = useWords()
  const locale = useLocale()
  const workspace = createMemo(() => props.player.frame?.workspace)
  const [at, setAt] = createSignal<string>()
  createEffect(
    on(workspace, (id) => {
      if (id === undefined) return
      const [customer] = props.player.world?.customers.rows() ?? []
      const of = `/rehearsals/${encodeURIComponent(id)}/customers`
      setAt(customer ? `${of}/${encodeURIComponent(customer.id)}` : of)
    }),
  )
  const position = () => {
    const { frame, latest } = props.player
    return frame && frame.position < latest ? frame.position : null
  }
  return (
    <Show when={at()} fallback={<p class="u-faint">{words.play.consoleWaits}</p>}>
      {(address) => (
        <div class="s-console">
          <Console
            fetch={(input, init) => fetch(input, init)}
            history="memory"
            locale={locale()}
            at={address()}
            position={position()}
          />
        </div>
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
