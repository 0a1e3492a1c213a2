import { createSignal, Match, Show, Switch } from 'solid-js'
import { Button, EmptyState, Field, Notice, Progress } from '@understudy/ui'
import { createTrial, type TrialWorker } from '../trial/trial.ts'
import { wholeNumber } from '../trial/whole-number.ts'
import { useWords } from '../words.ts'
import { ClaimList } from './ClaimList.tsx'
import { listedClaims, type ListedClaim } from './claims.ts'
import type { LabAnswer, LabQuestion } from './laboratory.ts'
import { LabResult } from './LabResult.tsx'
import './lab.css'

const seedMax = 2_147_483_647
const runsMax = 100_000

/** Tries a claim on random cases in a worker, and shows the smallest case that breaks it. */
export function PropertyLab(props: {
  /** A found case, with a path of its own under `scenarios/`. */
  readonly onOpenAsScenario: (path: string, text: string) => void
}) {
  const words = useWords()
  const [chosen, setChosen] = createSignal<ListedClaim>()
  const [seedText, setSeedText] = createSignal('1')
  const [runsText, setRunsText] = createSignal('200')
  const trial = createTrial<LabQuestion, never, LabAnswer>(openWorker)

  const seed = () => wholeNumber(seedText(), 0, seedMax)
  const runs = () => wholeNumber(runsText(), 1, runsMax)
  const seedProblem = () => (seed() === null ? words.lab.wholeNumber(0, seedMax) : undefined)
  const runsProblem = () => (runs() === null ? words.lab.wholeNumber(1, runsMax) : undefined)
  const isRunning = () => trial.state().kind === 'running'
  const reason = () => {
    if (chosen() === undefined) return words.lab.idle
    if (isRunning()) return words.lab.running
    return seedProblem() ?? runsProblem()
  }

  function choose(claim: ListedClaim) {
    setChosen(claim)
    trial.clear()
  }

  function start() {
    const [claim, from, count] = [chosen(), seed(), runs()]
    if (!claim || from === null || count === null) return
    trial.start({ name: claim.name, seed: from, runs: count }, count)
  }

  return (
    <section class="s-lab" aria-labelledby="lab-title">
      <header>
        <h1 id="lab-title">{words.lab.title}</h1>
        <p class="s-lab-explain">{words.lab.explain}</p>
      </header>
      <ClaimList claims={listedClaims} chosen={chosen()?.name ?? null} onChoose={choose} />
      <div class="u-stack">
        <form
          class="s-lab-form"
          onSubmit={(event) => {
            event.preventDefault()
            if (reason() === undefined) start()
          }}
        >
          <Field
            label={words.lab.seed}
            type="number"
            value={seedText()}
            onInput={setSeedText}
            problem={seedProblem()}
          />
          <Field
            label={words.lab.runs}
            type="number"
            value={runsText()}
            onInput={setRunsText}
            problem={runsProblem()}
          />
          <Button kind="primary" type="submit" disabledReason={reason()}>
            {words.lab.start}
          </Button>
          <Show when={isRunning()}>
            <Button kind="danger" onClick={trial.stop}>
              {words.lab.stop}
            </Button>
          </Show>
        </form>
        <Standing
          state={trial.state()}
          chosen={chosen()}
          onOpen={(path, text) => props.onOpenAsScenario(path, text)}
        />
      </div>
    </section>
  )
}

type State = ReturnType<ReturnType<typeof createTrial<LabQuestion, never, LabAnswer>>['state']>

/** Where the trial stands, in words. */
function Standing(props: {
  readonly state: State
  readonly chosen: ListedClaim | undefined
  readonly onOpen: (path: string, text: string) => void
}) {
  const words = useWords()
  const running = () => (props.state.kind === 'running' ? props.state : undefined)
  const stopped = () => (props.state.kind === 'stopped' ? props.state : undefined)
  const ended = () => (props.state.kind === 'ended' ? props.state.end : undefined)
  const broken = () => (props.state.kind === 'broken' ? props.state : undefined)

  return (
    <Switch fallback={<EmptyState title={props.chosen?.name ?? words.lab.idle} />}>
      <Match when={running()}>
        {(now) => (
          <Progress
            label={words.lab.running}
            done={now().done}
            of={now().total}
            valueText={words.lab.progress(now().done, now().total)}
          />
        )}
      </Match>
      <Match when={stopped()}>
        {(now) => <Notice tone="warn" title={words.lab.stopped(now().done)} />}
      </Match>
      <Match when={ended()}>
        {(answer) => (
          <LabResult answer={answer()} onOpen={(path, text) => props.onOpen(path, text)} />
        )}
      </Match>
      <Match when={broken()}>
        {(now) => (
          <Notice tone="bad" title={words.lab.failed} urgent>
            <p class="u-mono">{now().reason}</p>
          </Notice>
        )}
      </Match>
    </Switch>
  )
}

function openWorker(): TrialWorker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'lab' })
}
