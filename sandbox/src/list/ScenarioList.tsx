import { createMemo, createSignal, For, Show, untrack } from 'solid-js'
import { Select } from '@understudy/ui'
import { term, wordsIn } from '@understudy/messages'
import { stageElement } from '../play/stage-focus.ts'
import type { RunAll } from '../tests/run-all.ts'
import { RunAllBar } from '../tests/RunAllBar.tsx'
import { useLocale, useWords } from '../words.ts'
import { Group, type Badge } from './ScenarioItems.tsx'
import { matches, type Entry } from './scenarios.ts'

/** No tag can be written like this. */
const everyTag = '*'

/** Every scenario by workflow, with search, tags and what came of playing it. */
export function ScenarioList(props: {
  readonly entries: readonly Entry[]
  /** What is sought at first. */
  readonly sought: string
  readonly chosen: string | null
  readonly badgeOf: (id: string) => Badge
  readonly onChoose: (entry: Entry) => void
  readonly run: RunAll
  /** Opens the step at which a scenario failed. */
  readonly onStep: (entry: Entry, path: string) => void
}) {
  const words = useWords()
  const locale = useLocale()
  const [onlyFailed, setOnlyFailed] = createSignal(false)
  const [search, setSearch] = createSignal(untrack(() => props.sought))
  const [tag, setTag] = createSignal(everyTag)
  const shown = createMemo(() =>
    props.entries.filter(
      (entry) =>
        (!onlyFailed() || props.badgeOf(entry.id) === 'failed') &&
        matches(entry, search(), locale()) &&
        (tag() === everyTag || entry.summary?.tags.includes(tag()) === true),
    ),
  )
  const groups = createMemo(() => [...Map.groupBy(shown(), ({ slug }) => slug)])
  const slugTitle = (slug: string) =>
    term({ ...wordsIn(locale()).workflows, ...words.list.groups }, slug)

  return (
    <nav class="s-list" aria-label={words.list.title}>
      <ListHead
        {...props}
        shown={shown()}
        search={search()}
        onSearch={setSearch}
        tag={tag()}
        onTag={setTag}
        onlyFailed={onlyFailed()}
        onOnlyFailed={setOnlyFailed}
      />
      <div class="s-list-body">
        <Show when={shown().length > 0} fallback={<p class="u-faint">{words.list.none}</p>}>
          <For each={groups()}>
            {([slug, entries]) => (
              <Group
                {...props}
                title={slugTitle(slug)}
                entries={entries}
                isSought={search() !== '' || onlyFailed()}
              />
            )}
          </For>
        </Show>
      </div>
    </nav>
  )
}

function ListHead(props: {
  readonly entries: readonly Entry[]
  readonly shown: readonly Entry[]
  readonly search: string
  readonly onSearch: (search: string) => void
  readonly tag: string
  readonly onTag: (tag: string) => void
  readonly run: RunAll
  readonly onlyFailed: boolean
  readonly onOnlyFailed: (only: boolean) => void
}) {
  const words = useWords()
  const tags = createMemo(() =>
    [...new Set(props.entries.flatMap(({ summary }) => summary?.tags ?? []))].sort(),
  )
  return (
    <div class="s-list-head">
      <input
        class="u-input"
        type="search"
        aria-label={words.list.search}
        placeholder={words.list.search}
        value={props.search}
        onInput={(event) => props.onSearch(event.currentTarget.value)}
      />
      <div class="u-row">
        <Select
          label={words.list.tag}
          labelHidden
          size="small"
          options={[
            { value: everyTag, text: words.list.allTags },
            ...tags().map((one) => ({ value: one, text: one })),
          ]}
          value={props.tag}
          onChange={props.onTag}
          focusAfter={stageElement}
        />
        <span class="u-faint u-number">
          {words.list.count(props.shown.length, props.entries.length)}
        </span>
      </div>
      <RunAllBar
        run={props.run}
        onStart={() => {
          props.onOnlyFailed(false)
          props.run.start(props.shown)
        }}
        onlyFailed={props.onlyFailed}
        onOnlyFailed={props.onOnlyFailed}
      />
    </div>
  )
}
