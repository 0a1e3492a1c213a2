import { createSignal, For, Show } from 'solid-js'
import { inLocale } from '@understudy/scenario'
import { Button, Tag } from '@understudy/ui'
import { scenarioFiles } from 'virtual:scenario-files'
import { scenarioSummaries } from 'virtual:scenario-summaries'
import { titleOf } from '../list/scenarios.ts'
import { useLocale, useWords } from '../words.ts'
import { lessonsAmong, type ListedLesson } from './lessons.ts'
import './doors.css'

/** Three ways in: lessons, customers of one's own, and the scenarios that test. */
export function Doors(props: {
  readonly onLesson: (id: string) => void
  readonly onConsole: () => void
  /** Opens the page on which a partner's own files are dropped. */
  readonly onFiles: () => void
  /** Opens the list of scenarios, with what was sought in it. */
  readonly onScenarios: (search: string) => void
}) {
  const words = useWords()
  return (
    <main class="s-doors">
      <header>
        <h2>{words.doors.title}</h2>
        <p>{words.doors.lead}</p>
      </header>
      <section class="s-door" aria-labelledby="door-lessons">
        <h3 id="door-lessons">{words.doors.lessons}</h3>
        <p>{words.doors.lessonsHow}</p>
        <ul class="s-lessons">
          <For each={lessonsAmong({ files: scenarioFiles, summaries: scenarioSummaries })}>
            {(listed) => (
              <LessonCard listed={listed} onBegin={() => props.onLesson(listed.entry.id)} />
            )}
          </For>
        </ul>
      </section>
      <div class="s-two-doors">
        <section class="s-door" aria-labelledby="door-own">
          <h3 id="door-own">{words.doors.own}</h3>
          <p>{words.doors.ownHow}</p>
          <Button kind="primary" onClick={() => props.onFiles()}>
            {words.doors.openFiles}
          </Button>
          <Button onClick={() => props.onConsole()}>{words.doors.openConsole}</Button>
        </section>
        <TestsDoor onScenarios={props.onScenarios} />
      </div>
    </main>
  )
}

function LessonCard(props: { readonly listed: ListedLesson; readonly onBegin: () => void }) {
  const words = useWords()
  const locale = useLocale()
  const title = () => titleOf(props.listed.entry, locale())
  return (
    <li class="s-lesson">
      <h4>{title()}</h4>
      <p class="s-lesson-facts">
        <Tag tone="accent">{words.doors.levels[props.listed.lesson.level]}</Tag>
        <span>{words.doors.minutes(props.listed.lesson.minutes)}</span>
        <span>{words.doors.tasks(props.listed.summary.tasks)}</span>
      </p>
      <Show when={props.listed.summary.about}>
        {(about) => <p class="s-lesson-about">{inLocale(about(), locale())}</p>}
      </Show>
      <Button label={words.doors.beginThis(title())} onClick={() => props.onBegin()}>
        {words.doors.begin}
      </Button>
    </li>
  )
}

function TestsDoor(props: { readonly onScenarios: (search: string) => void }) {
  const words = useWords()
  const [search, setSearch] = createSignal('')
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    props.onScenarios(search())
  }
  const files = scenarioFiles.filter(({ path }) => !path.startsWith('fixtures/')).length
  return (
    <section class="s-door" aria-labelledby="door-tests">
      <h3 id="door-tests">{words.doors.tests}</h3>
      <p>{words.doors.testsHow(files)}</p>
      <form class="s-door-search" role="search" onSubmit={submit}>
        <input
          class="u-input"
          type="search"
          aria-label={words.list.search}
          placeholder={words.list.search}
          value={search()}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <Button kind="primary" type="submit">
          {words.doors.openTests}
        </Button>
      </form>
    </section>
  )
}
