import { createSignal, For, Show } from 'solid-js'
import { inLocale, type Step } from '@understudy/scenario'
import { Button } from '@understudy/ui'
import { useLocale, useWords } from '../words.ts'
import { missingThings } from './missing.ts'
import type { Player } from './player.ts'
import type { Turn } from './run.ts'

/** A task that waits for the learner: what to do, hints one by one, what is still missing, and the way out. */
export function YourTurn(props: {
  readonly player: Player
  readonly turn: Turn
  readonly task: Extract<Step, { readonly verb: 'task' }>
  readonly nameOf: (id: string) => string
}) {
  const words = useWords()
  const locale = useLocale()
  const [hintsShown, setHintsShown] = createSignal(0)
  const [isChecking, setIsChecking] = createSignal(false)
  const hints = () => props.task.hints
  const noHint = () => {
    if (hints().length === 0) return words.lesson.noHint
    return hintsShown() >= hints().length ? words.lesson.lastHint : undefined
  }
  const missing = () => {
    const failures = props.turn.missing
    const speaking = { locale: locale(), words: words.lesson, nameOf: props.nameOf }
    return failures === null ? null : missingThings(failures, speaking)
  }
  async function check() {
    setIsChecking(true)
    await props.player.check()
    setIsChecking(false)
  }

  return (
    <section class="s-turn" aria-labelledby="your-turn">
      <h4 id="your-turn">{words.lesson.yourTurn}</h4>
      <p class="u-faint">{words.lesson.how}</p>
      <Show when={hintsShown() > 0}>
        <ol class="s-hints" aria-label={words.lesson.hints}>
          <For each={hints().slice(0, hintsShown())}>
            {(hint) => <li>{inLocale(hint, locale())}</li>}
          </For>
        </ol>
      </Show>
      <div class="u-row">
        <Button
          kind="primary"
          disabledReason={isChecking() ? words.lesson.checking : undefined}
          onClick={() => void check()}
        >
          {words.lesson.check}
        </Button>
        <Button disabledReason={noHint()} onClick={() => setHintsShown((count) => count + 1)}>
          {words.lesson.hint(Math.min(hintsShown() + 1, hints().length), hints().length)}
        </Button>
        <Button kind="quiet" onClick={() => props.player.showSolution()}>
          {words.lesson.showMe}
        </Button>
      </div>
      <div role="status" class="s-missing">
        <Show when={missing()}>
          {(things) => (
            <>
              <p>{words.lesson.missing(things().length)}</p>
              <ul>
                <For each={things()}>{(thing) => <li>{thing}</li>}</For>
              </ul>
            </>
          )}
        </Show>
      </div>
    </section>
  )
}
