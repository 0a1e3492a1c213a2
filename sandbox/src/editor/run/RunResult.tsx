import { For, Match, Show, Switch } from 'solid-js'
import { failureText, formatDecimal } from '@understudy/messages'
import type { Failure } from '@understudy/scenario'
import { useLocale, useWords } from '../../words.ts'
import type { RunState } from './runner.ts'

/** What came of the text, in a sentence that is announced, and each failing line to go to. */
export function RunResult(props: {
  readonly state: RunState
  readonly onLine: (line: number) => void
  readonly onMoment: (failure: Failure) => void
}) {
  const words = useWords()
  const locale = useLocale()
  const known = () => ('run' in props.state ? props.state.run : null)
  const ms = () => formatDecimal(locale(), String(Math.round(known()?.milliseconds ?? 0)))
  const said = () => {
    const run = known()
    if (!run) return ''
    if (run.failed > 0) return words.run.fails(run.failed, run.total)
    return run.total === 1 ? words.run.holds(run.steps, ms()) : words.run.holdsIn(run.total, ms())
  }
  const soFar = () => {
    const run = known()
    return run ? words.run.soFar(run.passed + run.failed, run.total) : words.run.running
  }
  const mark = () => (known()?.failed === 0 ? '✓' : '✗')

  return (
    <section
      class="s-run-result"
      data-state={props.state.kind}
      data-failed={known()?.failed ? '' : undefined}
    >
      <p role="status">
        <Switch>
          <Match when={props.state.kind === 'running'}>{soFar()}</Match>
          <Match when={props.state.kind === 'over'}>
            <span aria-hidden="true">{mark()} </span>
            {said()}
          </Match>
          <Match when={props.state.kind === 'stopped'}>{words.run.stopped}</Match>
          <Match when={props.state.kind === 'broken'}>{words.run.broken}</Match>
          <Match when={props.state.kind === 'idle'}>{words.run.waits}</Match>
        </Switch>
      </p>
      <Show when={props.state.kind === 'over' && known()?.failures.length}>
        <ul>
          <For each={known()?.failures}>
            {(failure) => (
              <li>
                <button type="button" class="s-link" onClick={() => props.onLine(failure.line)}>
                  {words.run.atLine(failure.line)}
                </button>
                <span>{failureText(locale(), failure.reason)}</span>
                <button type="button" class="s-link" onClick={() => props.onMoment(failure)}>
                  {words.run.toMoment}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  )
}
