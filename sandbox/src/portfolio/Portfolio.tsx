import type { Rehearsal } from '@understudy/portfolio'
import { Notice, Progress } from '@understudy/ui'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { createTrial, type TrialState, type TrialWorker } from '../trial/trial.ts'
import { useWords } from '../words.ts'
import { createAsked } from './asked.ts'
import { FilesForm } from './FilesForm.tsx'
import { Outcome } from './Outcome.tsx'
import { Sealed } from './Sealed.tsx'
import { workerUnderPolicy } from './worker-under-policy.ts'
import type { PortfolioQuestion } from './worker.ts'
// oxlint-disable-next-line import/default -- the bundler answers with the address of the worker
import workerAddress from './worker.ts?worker&url'
import './portfolio.css'

/** A partner's own files, read and played in this tab alone. */
export function Portfolio() {
  const words = useWords()
  const asked = createAsked(() => words.portfolio)
  const trial = createTrial<PortfolioQuestion, never, Rehearsal>(openWorker)
  const [question, setQuestion] = createSignal<PortfolioQuestion | null>(null)
  const begin = () => {
    const next = asked.question()
    if (next === null) return
    setQuestion(next)
    trial.start(next, 0)
  }
  return (
    <main class="s-portfolio">
      <header>
        <h1>{words.portfolio.title}</h1>
        <p>{words.portfolio.lead}</p>
        <Sealed />
      </header>
      <FilesForm
        asked={asked}
        isRunning={trial.state().kind === 'running'}
        onBegin={begin}
        onStop={trial.stop}
      />
      <Standing state={trial.state()} question={question()} />
    </main>
  )
}

function Standing(props: {
  readonly state: TrialState<Rehearsal>
  readonly question: PortfolioQuestion | null
}) {
  const words = useWords()
  const running = () => (props.state.kind === 'running' ? props.state : null)
  const broken = () => (props.state.kind === 'broken' ? props.state : null)
  const ended = () => (props.state.kind === 'ended' ? props.state.end : null)
  return (
    <Switch>
      <Match when={running()}>
        {(at) => (
          <Progress
            label={words.portfolio.running}
            done={at().done}
            of={Math.max(at().total, 1)}
            valueText={words.portfolio.progress(at().done, at().total)}
          />
        )}
      </Match>
      <Match when={props.state.kind === 'stopped'}>
        <Notice tone="neutral" title={words.portfolio.stopped} />
      </Match>
      <Match when={broken()}>{(at) => <Notice tone="bad" title={at().reason} />}</Match>
      <Match when={ended()}>
        {(rehearsal) => (
          <Show when={props.question}>
            {(question) => <Outcome rehearsal={rehearsal()} question={question()} />}
          </Show>
        )}
      </Match>
    </Switch>
  )
}

function openWorker(): TrialWorker {
  return workerUnderPolicy(workerAddress, 'portfolio')
}
