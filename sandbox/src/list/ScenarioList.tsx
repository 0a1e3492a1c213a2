import { createMemo, createSignal, For, onMount, Show } from 'solid-js'
import { Button, Select, Tag, type Tone } from '@understudy/ui'
import { term, wordsIn } from '@understudy/messages'
import { useLocale, useWords } from '../words.ts'
import { fileTitleOf, matches, titleOf, type Entry } from './scenarios.ts'

export type Badge = 'none' | 'running' | 'passed' | 'failed' | 'skipped'

const tones: Readonly<Record<Badge, Tone>> = {
  none: 'muted',
  running: 'accent',
  passed: 'good',
  failed: 'bad',
  skipped: 'muted',
}

/** No tag can be written like this. */
const everyTag = '*'

/** Every scenario by workflow, with search, tags and what came of playing it. */
export function ScenarioList(props: {
  readonly entries: readonly Entry[]
  readonly chosen: string | null
  readonly badgeOf: (id: string) => Badge
  readonly onChoose: (entry: Entry) => void
  /** How many of all have been run; null while nobody runs them all. */
  readonly runningAll: { readonly done: number; readonly total: number } | null
  readonly onRunAll: (entries: readonly Entry[]) => void
}) {
  const words = useWords()
  const locale = useLocale()
  const [search, setSearch] = createSignal('')
  const [tag, setTag] = createSignal(everyTag)
  const shown = createMemo(() =>
    props.entries.filter(
      (entry) =>
        matches(entry, search(), locale()) &&
        (tag() === everyTag || entry.scenario?.tags.includes(tag()) === true),
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
      />
      <div class="s-list-body">
        <Show when={shown().length > 0} fallback={<p class="u-faint">{words.list.none}</p>}>
          <For each={groups()}>
            {([slug, entries]) => (
              <Group
                {...props}
                title={slugTitle(slug)}
                entries={entries}
                isSought={search() !== ''}
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
  readonly runningAll: { readonly done: number; readonly total: number } | null
  readonly onRunAll: (entries: readonly Entry[]) => void
}) {
  const words = useWords()
  const tags = createMemo(() =>
    [...new Set(props.entries.flatMap(({ scenario }) => scenario?.tags ?? []))].sort(),
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
        />
        <Button
          size="small"
          disabledReason={
            props.runningAll
              ? words.list.runningAll(props.runningAll.done, props.runningAll.total)
              : undefined
          }
          onClick={() => props.onRunAll(props.shown)}
        >
          {words.list.runAll}
        </Button>
        <span class="u-faint u-number">
          {words.list.count(props.shown.length, props.entries.length)}
        </span>
      </div>
    </div>
  )
}

function Group(props: {
  readonly title: string
  readonly entries: readonly Entry[]
  readonly chosen: string | null
  readonly badgeOf: (id: string) => Badge
  readonly onChoose: (entry: Entry) => void
  readonly isSought: boolean
}) {
  const files = createMemo(() => [...Map.groupBy(props.entries, ({ path }) => path).values()])
  return (
    <section>
      <h3>{props.title}</h3>
      <ul>
        <For each={files()}>
          {(cells) => (
            <Show when={cells.length > 1} fallback={<Items {...props} entries={cells} />}>
              <Cells {...props} entries={cells} />
            </Show>
          )}
        </For>
      </ul>
    </section>
  )
}

interface ItemsProps {
  readonly entries: readonly Entry[]
  readonly chosen: string | null
  readonly badgeOf: (id: string) => Badge
  readonly onChoose: (entry: Entry) => void
}

function Items(props: ItemsProps) {
  return (
    <For each={props.entries}>
      {(entry) => (
        <Item
          entry={entry}
          badge={props.badgeOf(entry.id)}
          isChosen={props.chosen === entry.id}
          onChoose={() => props.onChoose(entry)}
        />
      )}
    </For>
  )
}

/** Every cell of one matrix under the file's title, shown when it is opened, chosen or sought. */
function Cells(props: ItemsProps & { readonly isSought: boolean }) {
  const words = useWords()
  const locale = useLocale()
  const [isOpen, setIsOpen] = createSignal(
    props.isSought || props.entries.some(({ id }) => id === props.chosen),
  )
  const badge = () => worst(props.entries.map(({ id }) => props.badgeOf(id)))
  return (
    <li>
      <details
        class="s-cells"
        open={isOpen()}
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
      >
        <summary class="s-item">
          <span>{fileTitleOf(props.entries, locale())}</span>
          <Tag tone="muted">{words.list.cells(props.entries.length)}</Tag>
          <Show when={badge() !== 'none'}>
            <Tag tone={tones[badge()]}>{words.list.results[badge()]}</Tag>
          </Show>
        </summary>
        <Show when={isOpen()}>
          <ul>
            <Items {...props} />
          </ul>
        </Show>
      </details>
    </li>
  )
}

/** What is worth knowing of several: that one failed, that one is being played, that all passed. */
function worst(badges: readonly Badge[]): Badge {
  const first = (['failed', 'running'] as const).find((badge) => badges.includes(badge))
  return first ?? (badges.every((badge) => badge === 'passed') ? 'passed' : 'none')
}

function Item(props: {
  readonly entry: Entry
  readonly badge: Badge
  readonly isChosen: boolean
  readonly onChoose: () => void
}) {
  const words = useWords()
  const locale = useLocale()
  let element: HTMLButtonElement | undefined
  onMount(() => props.isChosen && element?.scrollIntoView({ block: 'center' }))
  return (
    <li>
      <button
        ref={(button) => (element = button)}
        type="button"
        class="s-item"
        aria-current={props.isChosen ? 'true' : undefined}
        onClick={() => props.onChoose()}
      >
        <span>{titleOf(props.entry, locale())}</span>
        <Show when={props.entry.isDraft}>
          <Tag tone="warn">{words.list.drafts}</Tag>
        </Show>
        <Show when={props.entry.scenario === null}>
          <Tag tone="bad">{words.list.mistakes}</Tag>
        </Show>
        <Show when={props.badge !== 'none'}>
          <Tag tone={tones[props.badge]}>{words.list.results[props.badge]}</Tag>
        </Show>
      </button>
    </li>
  )
}
