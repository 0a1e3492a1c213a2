import { Match, Switch } from 'solid-js'
import { EmptyState, Notice, Progress } from '@understudy/ui'
import { useWords } from '../words.ts'
import type { Breaking } from './breaking.ts'
import { cells, type CellResult } from './cells.ts'

/** Where the grid stands: how far it is, or what came of it in one sentence. */
export function Standing(props: { readonly breaking: Breaking }) {
  const words = useWords()
  const results = () => props.breaking.results()
  const state = () => props.breaking.state()
  const unfit = () => {
    const now = state()
    return now.kind === 'ended' ? now.end.unfit : null
  }
  const broken = () => {
    const now = state()
    return now.kind === 'broken' ? now.reason : null
  }

  return (
    <Switch fallback={<EmptyState title={words.faults.idle} />}>
      <Match when={state().kind === 'running' || state().kind === 'stopped'}>
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
      <Match when={state().kind === 'ended'}>
        <Summary results={results()} />
      </Match>
    </Switch>
  )
}

function Summary(props: { readonly results: readonly CellResult[] }) {
  const words = useWords()
  const count = (state: CellResult['state']) =>
    props.results.filter((result) => result.state === state).length
  const sentence = () => {
    if (count('broken') > 0) return words.faults.someBroken(count('broken'))
    const rest = count('unreached')
    const held = count('held') > 0 ? [words.faults.allHeld(count('held'))] : []
    return [...held, ...(rest > 0 ? [words.faults.notReached(rest)] : [])].join(' ')
  }
  const tone = () => {
    if (count('broken') > 0) return 'bad'
    return count('held') > 0 ? 'good' : 'neutral'
  }
  return <Notice tone={tone()} title={sentence()} />
}
