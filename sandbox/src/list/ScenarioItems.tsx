import { createMemo, createSignal, For, onMount, Show } from 'solid-js'
import { failureText } from '@understudy/messages'
import type { Failure } from '@understudy/scenario'
import { Tag, type Tone } from '@understudy/ui'
import type { RunAll } from '../tests/run-all.ts'
import { useLocale, useWords } from '../words.ts'
import { fileTitleOf, titleOf, type Entry } from './scenarios.ts'

export type Badge = 'none' | 'running' | 'passed' | 'failed' | 'skipped'

const tones: Readonly<Record<Badge, Tone>> = {
  none: 'muted',
  running: 'accent',
  passed: 'good',
  failed: 'bad',
  skipped: 'muted',
}

/** The scenarios of one workflow, the cells of a matrix under one line. */
export function Group(props: {
  readonly title: string
  readonly entries: readonly Entry[]
  readonly chosen: string | null
  readonly badgeOf: (id: string) => Badge
  readonly onChoose: (entry: Entry) => void
  readonly run: RunAll
  readonly onStep: (entry: Entry, path: string) => void
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
  readonly run: RunAll
  readonly onStep: (entry: Entry, path: string) => void
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
          failure={props.run.failureOf(entry.id)}
          onStep={(path) => props.onStep(entry, path)}
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
  readonly failure: Failure | null
  readonly onStep: (path: string) => void
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
        <Show when={props.entry.summary === null}>
          <Tag tone="bad">{words.list.mistakes}</Tag>
        </Show>
        <Show when={props.badge !== 'none'}>
          <Tag tone={tones[props.badge]}>{words.list.results[props.badge]}</Tag>
        </Show>
      </button>
      <Show when={props.badge === 'failed' && props.failure}>
        {(failure) => (
          <button type="button" class="s-to-step" onClick={() => props.onStep(failure().stepPath)}>
            <span>{words.tests.toStep(failure().line)}</span>
            <span>{failureText(locale(), failure().reason)}</span>
          </button>
        )}
      </Show>
    </li>
  )
}
