import { For, Match, Show, Switch } from 'solid-js'
import { Button, Notice } from '@understudy/ui'
import { startStages, type EngineState, type StartStage } from '../engine/messages.ts'
import { useWords } from '../words.ts'

/** What is shown until the tab's own API answers: each stage of the start, or why it stopped. */
export function StartScreen(props: { readonly state: EngineState; readonly onErase: () => void }) {
  const words = useWords()
  const failure = () => (props.state.kind === 'failed' ? props.state : undefined)

  return (
    <main class="s-start" aria-busy={props.state.kind === 'starting'}>
      <p class="s-brand">Understudy</p>
      <Switch>
        <Match when={failure()}>
          {(failed) => (
            <Notice tone="bad" title={words.start.failed} urgent>
              <p>{words.start.failedAt(words.start.stages[failed().stage])}</p>
              <p class="u-mono s-reason">
                {failed().reason === 'no-service-worker'
                  ? words.start.noServiceWorker
                  : failed().reason}
              </p>
              <div class="u-row">
                <Button kind="primary" onClick={() => location.reload()}>
                  {words.start.again}
                </Button>
                <Button kind="danger" onClick={props.onErase}>
                  {words.start.eraseAndStart}
                </Button>
              </div>
            </Notice>
          )}
        </Match>
        <Match when={props.state.kind === 'waiting'}>
          <Notice tone="warn" title={words.start.otherTab}>
            <p>{words.start.otherTabHow}</p>
          </Notice>
        </Match>
        <Match when>
          <h1>{words.start.title}</h1>
          <p class="s-start-explain">{words.start.explain}</p>
          <ol class="s-stages" role="status">
            <For each={startStages}>{(stage) => <Stage stage={stage} state={props.state} />}</For>
          </ol>
        </Match>
      </Switch>
      <p class="u-faint">{words.notMicrosoft}</p>
    </main>
  )
}

function Stage(props: { readonly stage: StartStage; readonly state: EngineState }) {
  const words = useWords()
  const progress = () => {
    const { state } = props
    if (state.kind !== 'starting') return 'done'
    const distance = startStages.indexOf(props.stage) - startStages.indexOf(state.stage)
    if (distance === 0) return 'now'
    return distance < 0 ? 'done' : 'waiting'
  }
  const share = () =>
    progress() === 'now' && props.state.kind === 'starting' ? props.state.share : null

  return (
    <li data-progress={progress()}>
      <span>{words.start.stages[props.stage]}</span>
      <span class="u-number">
        <Show when={share()} fallback={words.start[progress()]}>
          {(known) => `${Math.round(known() * 100)} %`}
        </Show>
      </span>
    </li>
  )
}
