import { createMemo, createSignal, Show } from 'solid-js'
import { EmptyState, Tabs } from '@understudy/ui'
import { playThrough, domainTarget } from '@understudy/scenario'
import { scenarioFiles } from 'virtual:scenario-files'
import { createKept } from '../kept.ts'
import { ScenarioList, type Badge } from '../list/ScenarioList.tsx'
import { entriesOf, type Entry } from '../list/scenarios.ts'
import { PlayPane } from '../play/PlayPane.tsx'
import { useWords } from '../words.ts'

type Place = 'play' | 'edit' | 'lab' | 'faults'

/** The scenarios beside what is done with them: play, edit, look for counterexamples, break every step. */
export function Workbench() {
  const words = useWords()
  const [place, setPlace] = createSignal<Place>('play')
  const [lastPlayed, keepLastPlayed] = createKept('scenario', firstOfTour)
  const [badges, setBadges] = createSignal<Readonly<Record<string, Badge>>>({})
  const [runningAll, setRunningAll] = createSignal<{ done: number; total: number } | null>(null)
  const entries = createMemo(() => entriesOf(scenarioFiles, new Set()))
  const chosen = createMemo(() => entries().find(({ id }) => id === lastPlayed()) ?? null)
  const mark = (id: string, badge: Badge) =>
    setBadges((known) => (known[id] === badge ? known : { ...known, [id]: badge }))
  const badgeOf = (id: string) => badges()[id] ?? 'none'

  async function runAll(all: readonly Entry[]) {
    const target = domainTarget()
    for (const [done, { id, scenario }] of all.entries()) {
      setRunningAll({ done, total: all.length })
      if (scenario === null) continue
      mark(id, (await playThrough(scenario, target)).status)
      await nextFrame()
    }
    setRunningAll(null)
  }

  return (
    <div class="s-workbench">
      <ScenarioList
        entries={entries()}
        chosen={chosen()?.id ?? null}
        badgeOf={badgeOf}
        onChoose={({ id }) => {
          keepLastPlayed(id)
          setPlace('play')
        }}
        runningAll={runningAll()}
        onRunAll={(all) => void runAll(all)}
      />
      <main class="s-main">
        <Tabs<Place>
          label={words.name}
          selected={place()}
          onSelect={setPlace}
          tabs={[
            {
              id: 'play',
              title: words.tabs.play,
              panel: () => (
                <Show
                  when={chosen()}
                  fallback={<EmptyState title={words.play.pick} text={words.play.pickHow} />}
                >
                  {(entry) => (
                    <PlayPane entry={entry()} onResult={mark} onEdit={() => setPlace('edit')} />
                  )}
                </Show>
              ),
            },
          ]}
        />
      </main>
    </div>
  )
}

/** What a first visitor sees. */
const firstOfTour = 'scenarios/azure-plan-transition/two-partners-of-record-make-two-plans'

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
