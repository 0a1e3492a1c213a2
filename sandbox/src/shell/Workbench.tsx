import { batch, createMemo, createSignal, lazy, Show, Suspense, type JSX } from 'solid-js'
import type { SandboxWords } from '@understudy/messages'
import { EmptyState, Loading, Tabs, type Tab } from '@understudy/ui'
import { scenarioFiles } from 'virtual:scenario-files'
import { scenarioSummaries } from 'virtual:scenario-summaries'
import { createDrafts, withDrafts } from '../editor/drafts.ts'
import { createKept } from '../kept.ts'
import type { Badge } from '../list/ScenarioItems.tsx'
import { ScenarioList } from '../list/ScenarioList.tsx'
import { makeReader, type Entry } from '../list/scenarios.ts'
import { PlayPane } from '../play/PlayPane.tsx'
import { createPlaying, type Playing } from '../play/playing.ts'
import { createRunAll } from '../tests/run-all.ts'
import { useWords } from '../words.ts'

const Editor = lazy(async () => ({ default: (await import('../editor/Editor.tsx')).Editor }))
const PropertyLab = lazy(async () => ({
  default: (await import('../lab/PropertyLab.tsx')).PropertyLab,
}))
const FaultGrid = lazy(async () => ({
  default: (await import('../faults/FaultGrid.tsx')).FaultGrid,
}))

type Place = 'play' | 'edit' | 'lab' | 'faults'

/** The scenarios beside what is done with them: play, edit, look for counterexamples, break every step. */
export function Workbench(props: { readonly search: string }) {
  const words = useWords()
  const [place, setPlace] = createSignal<Place>('play')
  const desk = createDesk(() => setPlace('play'))
  const edit = (path: string) => {
    desk.setEdited(path)
    setPlace('edit')
  }
  // Made once: a tab that were made anew with the language would start its scenario over.
  const playing = createPlaying({
    entry: desk.chosen,
    isSeen: () => place() === 'play',
    onResult: desk.mark,
  })
  const showStep = (entry: Entry, path: string) =>
    batch(() => {
      playing.restartAt(entry.id, path)
      desk.choose(entry)
    })
  const tabs = tabsOf(desk, playing, words, { edit, showStep })

  return (
    <div class="s-workbench">
      <ScenarioList
        entries={desk.entries()}
        sought={props.search}
        chosen={desk.chosen()?.id ?? null}
        badgeOf={desk.badgeOf}
        onChoose={desk.choose}
        run={desk.run}
        onStep={showStep}
      />
      <main class="s-main">
        <Tabs<Place> label={words.name} selected={place()} onSelect={setPlace} tabs={tabs} />
      </main>
    </div>
  )
}

type Desk = ReturnType<typeof createDesk>

/** From one place of the workbench to another. */
interface Going {
  readonly edit: (path: string) => void
  readonly showStep: (entry: Entry, path: string) => void
}

function tabsOf(
  desk: Desk,
  playing: Playing,
  words: SandboxWords,
  { edit, showStep }: Going,
): Tab<Place>[] {
  const openAsScenario = (path: string, text: string) => {
    desk.drafts.keep({ path, text })
    edit(path)
  }
  const play = () => (
    <Show
      when={desk.chosen()}
      fallback={<EmptyState title={words.play.pick} text={words.play.pickHow} />}
    >
      {(entry) => <PlayPane entry={entry()} playing={playing} onEdit={({ path }) => edit(path)} />}
    </Show>
  )
  const editor = () => (
    <Editor
      file={desk.edited()}
      files={scenarioFiles}
      drafts={desk.drafts}
      onOpen={desk.setEdited}
      onPlay={desk.playEdited}
      onMoment={({ scenario, stepPath }) => {
        const entry = desk.entries().find(({ id }) => id === scenario)
        if (entry) showStep(entry, stepPath)
      }}
    />
  )
  const later = (part: () => JSX.Element) => () => (
    <div class="s-pane">
      <Suspense fallback={<Loading label={words.start.now} />}>{part()}</Suspense>
    </div>
  )
  return [
    {
      id: 'play',
      get title() {
        return words.tabs.play
      },
      panel: play,
    },
    {
      id: 'edit',
      get title() {
        return words.tabs.edit
      },
      panel: later(editor),
    },
    {
      id: 'lab',
      get title() {
        return words.tabs.lab
      },
      panel: later(() => <PropertyLab onOpenAsScenario={openAsScenario} />),
    },
    {
      id: 'faults',
      get title() {
        return words.tabs.faults
      },
      panel: later(() => <FaultGrid entries={desk.entries()} onOpenAsScenario={openAsScenario} />),
    },
  ]
}

/** What lies on the desk: files with their drafts, the one on stage, the one being edited, and results so far. */
function createDesk(onChosen: () => void) {
  const drafts = createDrafts()
  const [chosenId, chooseId] = createKept('scenario', firstOfTour)
  const [badges, setBadges] = createSignal<Readonly<Record<string, Badge>>>({})
  const files = createMemo(() => withDrafts(scenarioFiles, drafts.all()))
  const read = makeReader({ files: scenarioFiles, summaries: scenarioSummaries })
  const entries = createMemo(() => read(files(), new Set(drafts.all().map(({ path }) => path))))
  const chosen = createMemo(() => entries().find(({ id }) => id === chosenId()) ?? null)
  const [editedPath, setEdited] = createKept('edited', chosen()?.path ?? '')
  const edited = createMemo(
    () => files().find(({ path }) => path === editedPath()) ?? files()[0] ?? { path: '', text: '' },
  )
  const mark = (id: string, badge: Badge) =>
    setBadges((known) => (known[id] === badge ? known : { ...known, [id]: badge }))
  const choose = ({ id, path }: Entry) => {
    chooseId(id)
    setEdited(path)
    onChosen()
  }

  const run = createRunAll(({ id, status }) => mark(id, status))

  return {
    drafts,
    entries,
    chosen,
    edited,
    setEdited,
    mark,
    badgeOf: (id: string) => badges()[id] ?? 'none',
    choose,
    run,
    /** Plays what stands in the editor: what was changed is a draft by now, so the list has it. */
    playEdited: () => {
      const entry = entries().find(({ path }) => path === edited().path)
      if (entry) choose(entry)
    },
  }
}

/** What a first visitor sees. */
const firstOfTour = 'scenarios/azure-plan-transition/two-partners-of-record-make-two-plans'
