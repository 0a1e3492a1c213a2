import { createMemo, createSignal, Match, Show, Switch } from 'solid-js'
import { inLocale, type Scenario } from '@understudy/scenario'
import { Button, EmptyState, Notice, Progress, Select } from '@understudy/ui'
import { createTrial, type TrialWorker } from '../trial/trial.ts'
import { useLocale, useWords } from '../words.ts'
import type { GridAnswer } from './break-cells.ts'
import { CellDetails } from './CellDetails.tsx'
import { cells, resultAt, type CellResult } from './cells.ts'
import { Grid } from './Grid.tsx'
import './faults.css'

/** Plays one scenario with each fault at each failpoint in a worker; the cells turn as they finish. */
export function FaultGrid(props: {
  /** What may be chosen; those that name `breakEveryStep` come first. */
  readonly scenarios: readonly Scenario[]
  /** A broken run, with a path of its own under `scenarios/`. */
  readonly onOpenAsScenario: (path: string, text: string) => void
}) {
  const words = useWords()
  const locale = useLocale()
  const [chosenId, setChosenId] = createSignal<string>()
  const [results, setResults] = createSignal<readonly CellResult[]>([])
  const [shown, setShown] = createSignal<{ readonly at: string; readonly kind: string }>()
  const trial = createTrial<Scenario, CellResult, GridAnswer>(openWorker, (result) =>
    setResults((known) => [...known, result]),
  )
  const inOrder = createMemo(() => {
    const isMeant = ({ explore }: Scenario) => explore.breakEveryStep !== null
    return [...props.scenarios.filter(isMeant), ...props.scenarios.filter((one) => !isMeant(one))]
  })
  const chosen = () => inOrder().find(({ id }) => id === chosenId()) ?? inOrder()[0]
  const isRunning = () => trial.state().kind === 'running'
  const reason = () => {
    if (!chosen()) return words.faults.idle
    return isRunning() ? words.faults.progress(results().length, cells.length) : undefined
  }
  const unfit = () => {
    const now = trial.state()
    return now.kind === 'ended' ? now.end.unfit : null
  }
  const broken = () => {
    const now = trial.state()
    return now.kind === 'broken' ? now.reason : null
  }
  const detailed = () => {
    const cell = shown()
    return cell && { ...cell, result: resultAt(cell.at, cell.kind, results()) }
  }

  function choose(id: string) {
    setChosenId(id)
    clear()
    trial.clear()
  }

  function clear() {
    setResults([])
    setShown(undefined)
  }

  function start() {
    const scenario = chosen()
    if (!scenario) return
    clear()
    trial.start(scenario, cells.length)
  }

  return (
    <section class="s-faults" aria-labelledby="faults-title">
      <header>
        <h1 id="faults-title">{words.faults.title}</h1>
        <p class="s-faults-explain">{words.faults.explain}</p>
      </header>
      <div class="s-faults-bar">
        <Select
          label={words.faults.scenario}
          options={inOrder().map((scenario) => ({
            value: scenario.id,
            text: `${inLocale(scenario.title, locale())}${/\[.*\]$/.exec(scenario.id)?.[0] ?? ''}`,
          }))}
          value={chosen()?.id ?? ''}
          onChange={choose}
        />
        <Button kind="primary" disabledReason={reason()} onClick={start}>
          {words.faults.start}
        </Button>
        <Show when={isRunning()}>
          <Button kind="danger" onClick={trial.stop}>
            {words.faults.stop}
          </Button>
        </Show>
      </div>
      <Switch fallback={<Summary results={results()} isOver={trial.state().kind === 'ended'} />}>
        <Match when={isRunning() || trial.state().kind === 'stopped'}>
          <Progress
            label={words.faults.start}
            done={results().length}
            of={cells.length}
            valueText={words.faults.progress(results().length, cells.length)}
          />
        </Match>
        <Match when={unfit()}>
          {(why) => (
            <Notice tone="warn" title={words.faults.unfit}>
              <p class="u-mono s-cell-reason" lang="en">
                {why()}
              </p>
            </Notice>
          )}
        </Match>
        <Match when={broken()}>
          {(why) => (
            <Notice tone="bad" title={words.lab.failed} urgent>
              <p class="u-mono">{why()}</p>
            </Notice>
          )}
        </Match>
      </Switch>
      <Grid
        results={results()}
        isRunning={isRunning()}
        shown={shown()}
        onShow={(at, kind) => setShown({ at, kind })}
      />
      <Show when={detailed()}>
        {(cell) => (
          <CellDetails
            at={cell().at}
            kind={cell().kind}
            result={cell().result}
            onOpen={(path, text) => props.onOpenAsScenario(path, text)}
          />
        )}
      </Show>
    </section>
  )
}

/** The grid in one sentence, once it is complete. */
function Summary(props: { readonly results: readonly CellResult[]; readonly isOver: boolean }) {
  const words = useWords()
  const count = (state: CellResult['state']) =>
    props.results.filter((result) => result.state === state).length
  const sentence = () => {
    if (count('broken') > 0) return words.faults.someBroken(count('broken'))
    if (count('unreached') === 0) return words.faults.allHeld(count('held'))
    const { held, unreached } = words.faults.cells
    return `${held}: ${count('held')} · ${unreached}: ${count('unreached')}`
  }
  const tone = () => {
    if (count('broken') > 0) return 'bad'
    return count('unreached') > 0 ? 'neutral' : 'good'
  }
  return (
    <Show when={props.isOver} fallback={<EmptyState title={words.faults.idle} />}>
      <Notice tone={tone()} title={sentence()} />
    </Show>
  )
}

function openWorker(): TrialWorker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'faults' })
}
