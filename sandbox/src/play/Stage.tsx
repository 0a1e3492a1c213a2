import { createEffect, createMemo, createSignal, on, Show, untrack, type JSX } from 'solid-js'
import { Console } from '@understudy/console'
import { formatInstant } from '@understudy/messages'
import { Button, Tabs, type Tab } from '@understudy/ui'
import { CustomerDrawings } from '../drawing/CustomerDrawing.tsx'
import { createKept } from '../kept.ts'
import { useLocale, useWords } from '../words.ts'
import type { Player } from './player.ts'

/** The moment shown, as a drawing and in the console; both go back in time together. */
export function Stage(props: { readonly player: Player; readonly nameOf: (id: string) => string }) {
  const words = useWords()
  const locale = useLocale()
  const [keptView, keepView] = createKept('stage', '')
  // Whoever has to act needs the console in sight; what was seen before comes back afterwards.
  const [viewOfTurn, setViewOfTurn] = createSignal<StageView | null>(null)
  const usual = () => stageViews.find((known) => known === keptView()) ?? viewAtFirst()
  const view = () => viewOfTurn() ?? usual()
  const choose = (chosen: StageView) => {
    if (viewOfTurn() === null) keepView(chosen)
    else setViewOfTurn(chosen)
  }
  const isTurn = createMemo(() => props.player.turn !== undefined)
  createEffect(() => setViewOfTurn(isTurn() && untrack(usual) === 'drawing' ? 'console' : null))
  const frame = () => props.player.frame
  const isPast = () => (frame()?.position ?? 0) < props.player.latest
  const drawing = () => <CustomerDrawings world={props.player.world} nameOf={props.nameOf} />
  const console = () => <ConsoleOf player={props.player} />
  const both = () => (
    <div class="s-both">
      <div class="s-half">{drawing()}</div>
      <div class="s-half">{console()}</div>
    </div>
  )
  const tabs = [
    tabOf('drawing', () => words.drawing.title, drawing),
    tabOf('console', () => words.play.console, console),
    tabOf('both', () => words.play.sideBySide, both),
  ]
  return (
    <section class="s-stage" id="stage" tabindex="-1" aria-label={words.play.stage}>
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
      <Tabs<StageView>
        label={words.play.showConsole}
        selected={view()}
        onSelect={choose}
        tabs={tabs}
      />
    </section>
  )
}

type StageView = 'drawing' | 'console' | 'both'
const stageViews = ['drawing', 'console', 'both'] as const

/** Its title is read when it is shown: a tab made anew with the language would begin anew. */
function tabOf(id: StageView, title: () => string, panel: () => JSX.Element): Tab<StageView> {
  return {
    id,
    panel,
    get title() {
      return title()
    },
  }
}

/** Side by side where there is room for both. */
function viewAtFirst(): StageView {
  return window.matchMedia('(min-width: 1700px)').matches ? 'both' : 'drawing'
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
