import { createUniqueId, For, Show } from 'solid-js'
import { Tag } from '../Tag.tsx'
import { useUiWords } from '../words.ts'
import type { Compared, ComparisonWords, Thing } from './compared.ts'
import { FateTable } from './FateTable.tsx'

/** More things than this are counted, not listed, on a card; the table below lists all. */
const thingsListedMax = 6

/** Ways side by side, one of which is chosen. */
export function Comparison(props: {
  readonly label: string
  readonly options: readonly Compared[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
  readonly words: ComparisonWords
  /** How the rest of a long list is counted. */
  readonly more: (count: number) => string
}) {
  const words = useUiWords()
  const name = createUniqueId()
  return (
    <div class="u-stack">
      <fieldset class="u-comparison">
        <legend class="u-visually-hidden">{props.label}</legend>
        <For each={props.options}>
          {(option) => (
            <label class="u-compared" data-chosen={props.chosen === option.id ? '' : undefined}>
              <span class="u-compared-head">
                <input
                  type="radio"
                  name={name}
                  checked={props.chosen === option.id}
                  onChange={() => props.onChoose(option.id)}
                />
                <span class="u-compared-title">{option.title}</span>
              </span>
              <span class="u-row">
                <For each={option.tags}>{({ text, tone }) => <Tag tone={tone}>{text}</Tag>}</For>
              </span>
              <span class="u-compared-line" data-fate="kept">
                {words.pair(props.words.kept, option.kept)}
              </span>
              <Things
                fate="lost"
                title={props.words.lost}
                none={props.words.nothingLost}
                things={option.lost}
                more={props.more}
              />
              <Things
                fate="gained"
                title={props.words.gained}
                none={props.words.nothingGained}
                things={option.gained}
                more={props.more}
              />
              <For each={option.facts}>
                {(fact) => <span class="u-compared-line u-faint">{fact}</span>}
              </For>
            </label>
          )}
        </For>
      </fieldset>
      <FateTable label={props.label} options={props.options} words={props.words} />
    </div>
  )
}

function Things(props: {
  readonly fate: 'lost' | 'gained'
  readonly title: string
  readonly none: string
  readonly things: readonly Thing[]
  readonly more: (count: number) => string
}) {
  const words = useUiWords()
  const listed = () => props.things.slice(0, thingsListedMax).map(({ title }) => title)
  const rest = () => props.things.length - listed().length
  const all = () => [...listed(), ...(rest() > 0 ? [props.more(rest())] : [])].join(', ')
  return (
    <span class="u-compared-line" data-fate={props.things.length > 0 ? props.fate : 'none'}>
      <Show when={props.things.length > 0} fallback={props.none}>
        {words.pair(props.title, all())}
      </Show>
    </span>
  )
}
