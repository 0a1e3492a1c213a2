import type { OfferType } from '@understudy/domain'
import { Check, EmptyState, Table } from '@understudy/ui'
import { createSignal, For, Show } from 'solid-js'
import { createReading } from '../../cache/reading.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { PageHead } from '../../shell/PageHead.tsx'
import { SourceLink } from '../../shell/SourceLink.tsx'
import { useComparedColumns } from './compared-columns.tsx'

/** Kinds of offer side by side, those that the reader chooses (PLAN-06). */
export function OfferComparison() {
  const { words } = useReader()
  const { asking } = useRehearsal()
  const screen = () => words().offerComparison
  const [left, setLeft] = createSignal<readonly OfferType[]>([])
  const comparison = createReading(() => asking.reading('offer-comparison', {}))
  const columns = useComparedColumns()
  const chosen = (types: readonly OfferType[]) => types.filter((type) => !left().includes(type))
  const choose = (type: OfferType, isChosen: boolean) =>
    setLeft(isChosen ? left().filter((other) => other !== type) : [...left(), type])
  return (
    <div class="c-page">
      <PageHead title={screen().title} lead={screen().lead} />
      <Loaded reading={comparison}>
        {(found) => (
          <>
            <div class="u-stack" role="group" aria-labelledby="offer-types">
              <span class="u-label" id="offer-types">
                {screen().choose}
              </span>
              <div class="u-row">
                <For each={found().types}>
                  {(type) => (
                    <Check
                      label={screen().types[type]}
                      checked={!left().includes(type)}
                      onChange={(isChosen) => choose(type, isChosen)}
                    />
                  )}
                </For>
              </div>
            </div>
            <Show
              when={chosen(found().types).length > 0}
              fallback={<EmptyState title={screen().emptyTitle} text={screen().emptyText} />}
            >
              <Table
                label={screen().table}
                columns={columns(chosen(found().types))}
                rows={found().rows}
                rowId={({ aspect }) => aspect}
                exportAs="offers-compared.csv"
                exportLabel={screen().export}
                rowsDiffer
              />
            </Show>
            <p class="u-faint">
              {screen().editions(found().editions.from, found().editions.until)}{' '}
              <SourceLink source={found().source} />
            </p>
          </>
        )}
      </Loaded>
    </div>
  )
}
