import { Match, Show, Switch } from 'solid-js'
import { formatDecimal } from '@understudy/messages'
import { Button } from '@understudy/ui'
import { useLocale, useWords } from '../words.ts'
import type { RunAll } from './run-all.ts'

/** Runs what is listed, says how far it is, and at the end how it went; the failed ones can be listed alone. */
export function RunAllBar(props: {
  readonly run: RunAll
  readonly onStart: () => void
  readonly onlyFailed: boolean
  readonly onOnlyFailed: (only: boolean) => void
}) {
  const words = useWords()
  const locale = useLocale()
  const state = () => props.run.state()
  const running = () => {
    const now = state()
    return now.kind === 'running' ? now : undefined
  }
  const said = () => {
    const { passed, failed, skipped, seconds } = props.run.counts()
    const done = words.tests.done(passed, failed, formatDecimal(locale(), seconds.toFixed(1)))
    return skipped > 0 ? `${done} ${words.tests.skipped(skipped)}` : done
  }
  const stopped = () => {
    const now = state()
    return now.kind === 'stopped' ? words.tests.stopped(now.done, now.total) : undefined
  }
  const noFailed = () => (props.run.counts().failed === 0 ? words.tests.noFailed : undefined)

  return (
    <div class="s-run-all">
      <div class="u-row">
        <Show
          when={running()}
          fallback={
            <Button size="small" onClick={() => props.onStart()}>
              {words.list.runAll}
            </Button>
          }
        >
          <Button size="small" kind="danger" onClick={props.run.stop}>
            {words.tests.stop}
          </Button>
        </Show>
        <Show when={state().kind !== 'idle'}>
          <Button
            size="small"
            pressed={props.onlyFailed}
            disabledReason={props.onlyFailed ? undefined : noFailed()}
            reasonAt="s-run-all-said"
            onClick={() => props.onOnlyFailed(!props.onlyFailed)}
          >
            {words.tests.onlyFailed}
          </Button>
        </Show>
      </div>
      <Show when={running()}>
        {(now) => <progress aria-label={words.list.runAll} value={now().done} max={now().total} />}
      </Show>
      <p
        role="status"
        id="s-run-all-said"
        data-failed={props.run.counts().failed > 0 ? '' : undefined}
      >
        <Switch>
          <Match when={state().kind === 'ended'}>{said()}</Match>
          <Match when={stopped()}>{`${stopped() ?? ''} ${said()}`}</Match>
          <Match when={state().kind === 'broken'}>{words.tests.broken}</Match>
        </Switch>
      </p>
    </div>
  )
}
