import { createEffect, For, Show } from 'solid-js'
import { Notice } from '@understudy/ui'
import { formatInstant } from '@understudy/messages'
import { inLocale, type Step } from '@understudy/scenario'
import { createKept } from '../kept.ts'
import { useLocale, useWords } from '../words.ts'
import { describeEvent, describeLine } from './describe-step.ts'
import { FailureNotice } from './FailureNotice.tsx'
import type { Line } from './lines.ts'
import type { Player } from './player.ts'
import { YourTurn } from './YourTurn.tsx'

/** Events of one step that are told; the rest is counted. */
const eventsToldMax = 14

/** The scenario as a list of steps: what was played, where the reader stands, and what each step recorded. */
export function StepList(props: {
  readonly player: Player
  readonly nameOf: (id: string) => string
}) {
  const words = useWords()
  const current = () => props.player.turn?.line ?? props.player.frame?.step ?? -1
  const { script } = props.player
  const [keptAll, keepAll] = createKept('answers', '')
  const isShown = (line: number) => !script.isLesson || keptAll() !== '' || script.isReached(line)
  const hidden = () => props.player.lines.filter((_, line) => !isShown(line)).length
  return (
    <section aria-label={words.play.steps}>
      <div class="s-steps-head">
        <h3 class="s-steps-title">{words.play.steps}</h3>
        <Show when={script.isLesson}>
          <label class="u-check">
            <input
              type="checkbox"
              checked={keptAll() !== ''}
              onChange={(event) => keepAll(event.currentTarget.checked ? 'shown' : '')}
            />
            <span>{words.lesson.showAll}</span>
          </label>
        </Show>
      </div>
      <ol class="s-steps">
        <li data-current={current() === -1 ? '' : undefined}>
          <button type="button" class="s-step" onClick={() => void props.player.show(-1)}>
            {words.play.beginning}
          </button>
        </li>
        <For each={props.player.lines}>
          {(line, index) => (
            <Show when={isShown(index())}>
              <StepItem
                line={line}
                index={index()}
                player={props.player}
                nameOf={props.nameOf}
                isCurrent={current() === index()}
              />
            </Show>
          )}
        </For>
      </ol>
      <Show when={hidden() > 0}>
        <p class="u-faint">{words.lesson.toCome(hidden())}</p>
      </Show>
    </section>
  )
}

function StepItem(props: {
  readonly line: Line
  readonly index: number
  readonly player: Player
  readonly nameOf: (id: string) => string
  readonly isCurrent: boolean
}) {
  const words = useWords()
  const locale = useLocale()
  const status = () => props.player.statusOf(props.index)
  const failures = () => props.player.failuresOf(props.index)
  const isHeading = () => props.line.path === null
  const said = () => sayOf(props.line)
  const turn = () => {
    const { turn: open } = props.player
    const { content } = props.line
    const task = content.kind === 'step' && content.step.verb === 'task' ? content.step : null
    return open?.line === props.index && task ? { turn: open, task } : undefined
  }
  let element: HTMLLIElement | undefined
  createEffect(() => {
    if (props.isCurrent) element?.scrollIntoView({ block: 'nearest' })
  })

  return (
    <li
      ref={(item) => (element = item)}
      data-status={isHeading() ? 'heading' : status()}
      data-current={props.isCurrent ? '' : undefined}
      aria-current={props.isCurrent ? 'step' : undefined}
      style={{ 'margin-inline-start': `${props.line.depth * 0.9}rem` }}
    >
      <Show
        when={!isHeading()}
        fallback={<p class="s-heading">{describeLine(props.line, locale(), words)}</p>}
      >
        <button type="button" class="s-step" onClick={() => void props.player.show(props.index)}>
          <span class="s-verb">{verbOf(props.line, words.play.verbs, words.play.ending)}</span>
          <span>{describeLine(props.line, locale(), words)}</span>
        </button>
      </Show>
      <Show when={said()}>{(text) => <p class="s-say">{inLocale(text(), locale())}</p>}</Show>
      <Show when={props.player.rejoinedAt === props.index}>
        <Notice tone="warn">{words.lesson.rejoined}</Notice>
      </Show>
      <Show when={turn()}>
        {(open) => (
          <YourTurn
            player={props.player}
            turn={open().turn}
            task={open().task}
            nameOf={props.nameOf}
          />
        )}
      </Show>
      <Show when={props.player.script.isDoneByLearner(props.index)}>
        <p class="s-right" role="status">
          ✓ {words.lesson.right}
        </p>
      </Show>
      <EventsOfStep {...props} />
      <For each={failures()}>{(failure) => <FailureNotice failure={failure} />}</For>
    </li>
  )
}

function EventsOfStep(props: {
  readonly index: number
  readonly player: Player
  readonly nameOf: (id: string) => string
}) {
  const words = useWords()
  const locale = useLocale()
  const events = () => props.player.eventsOf(props.index)
  const latest = () => props.player.frame?.event?.position
  return (
    <Show when={events().length > 0}>
      <ul class="s-events" aria-label={words.play.eventsOf}>
        <For each={events().slice(0, eventsToldMax)}>
          {(recorded) => (
            <li data-latest={recorded.position === latest() ? '' : undefined}>
              <time class="u-faint u-number">{formatInstant(locale(), recorded.at)}</time>
              <span>{describeEvent(recorded, locale(), props.nameOf)}</span>
            </li>
          )}
        </For>
        <Show when={events().length > eventsToldMax}>
          <li class="u-faint">{words.play.moreEvents(events().length - eventsToldMax)}</li>
        </Show>
      </ul>
    </Show>
  )
}

function verbOf(
  { content }: Line,
  verbs: Readonly<Record<Step['verb'], string>>,
  ending: string,
): string {
  return content.kind === 'step' ? verbs[content.step.verb] : ending
}

/** What a trainer says at a step that does something else; a step that only speaks says it already. */
function sayOf({ content }: Line) {
  if (content.kind !== 'step' || content.step.verb === 'say') return null
  return content.step.say
}
