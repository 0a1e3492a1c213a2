import { createSignal, Match, Switch } from 'solid-js'
import { EmptyState, Notice, Progress } from '@understudy/ui'
import { openWorker } from '../trial/open-worker.ts'
import { createTrial } from '../trial/trial.ts'
import { useWords } from '../words.ts'
import { ClaimList } from './ClaimList.tsx'
import { listedClaims, type ListedClaim } from './claims.ts'
import type { LabAnswer, LabQuestion } from './laboratory.ts'
import { LabForm } from './LabForm.tsx'
import { LabResult } from './LabResult.tsx'
import './lab.css'

/** Tries a claim on random cases in a worker, and shows the smallest case that breaks it. */
export function PropertyLab(props: {
  /** A found case, with a path of its own under `scenarios/`. */
  readonly onOpenAsScenario: (path: string, text: string) => void
}) {
  const words = useWords()
  const [chosen, setChosen] = createSignal<ListedClaim>()
  const trial = createTrial<LabQuestion, never, LabAnswer>(() => openWorker('lab'))
  const isRunning = () => trial.state().kind === 'running'
  const reason = () => {
    if (chosen() === undefined) return words.lab.idle
    return isRunning() ? words.lab.running : undefined
  }

  function choose(claim: ListedClaim) {
    setChosen(claim)
    trial.clear()
  }

  function start(seed: number, runs: number) {
    const claim = chosen()
    if (claim) trial.start({ name: claim.name, seed, runs }, runs)
  }

  return (
    <section class="s-lab" aria-labelledby="lab-title">
      <header>
        <h1 id="lab-title">{words.lab.title}</h1>
        <p class="s-lab-explain">{words.lab.explain}</p>
      </header>
      <ClaimList claims={listedClaims} chosen={chosen()?.name ?? null} onChoose={choose} />
      <div class="u-stack">
        <LabForm reason={reason()} isRunning={isRunning()} onStart={start} onStop={trial.stop} />
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
