import { Show } from 'solid-js'
import { Button, Select } from '@understudy/ui'
import { titleOf, type Entry } from '../list/scenarios.ts'
import { openWorker } from '../trial/open-worker.ts'
import { useLocale, useWords } from '../words.ts'
import { createBreaking } from './breaking.ts'
import { CellDetails } from './CellDetails.tsx'
import { cells } from './cells.ts'
import { Grid } from './Grid.tsx'
import { Standing } from './Standing.tsx'
import './faults.css'

/** Plays one scenario with each fault at each failpoint in a worker; the cells turn as they finish. */
export function FaultGrid(props: {
  /** What may be chosen; those that name `breakEveryStep` come first. */
  readonly entries: readonly Entry[]
  /** A broken run, with a path of its own under `scenarios/`. */
  readonly onOpenAsScenario: (path: string, text: string) => void
}) {
  const words = useWords()
  const locale = useLocale()
  const breaking = createBreaking(
    () => props.entries,
    () => openWorker('faults'),
  )
  const reason = () => {
    if (!breaking.chosen()) return words.faults.idle
    if (!breaking.isRunning()) return undefined
    return words.faults.progress(breaking.results().length, cells.length)
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
          options={breaking
            .inOrder()
            .map((one) => ({ value: one.id, text: titleOf(one, locale()) }))}
          value={breaking.chosen()?.id ?? ''}
          onChange={breaking.choose}
        />
        <Button kind="primary" disabledReason={reason()} onClick={breaking.start}>
          {words.faults.start}
        </Button>
        <Show when={breaking.isRunning()}>
          <Button kind="danger" onClick={breaking.stop}>
            {words.faults.stop}
          </Button>
        </Show>
      </div>
      <Standing breaking={breaking} />
      <Grid
        results={breaking.results()}
        isRunning={breaking.isRunning()}
        shown={breaking.shown()}
        onShow={breaking.show}
      />
      <Show when={breaking.detailed()}>
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
