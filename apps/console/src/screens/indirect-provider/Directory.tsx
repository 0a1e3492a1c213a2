import { EmptyState, Table } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import { Narrowing } from '../../lists/Narrowing.tsx'
import { useReader } from '../../reader/reader.tsx'
import { useDirectoryColumns } from './directory-columns.tsx'
import type { ProviderRow } from './partnership.ts'

type Standing = ProviderRow['standing']

/** All indirect providers, to be compared, sorted, narrowed and taken along as a file. */
export function Directory(props: { readonly rows: readonly ProviderRow[] }) {
  const { words } = useReader()
  const screen = () => words().partnerships
  const columns = useDirectoryColumns()
  const [region, setRegion] = createSignal('')
  const [standing, setStanding] = createSignal('')
  const shown = () =>
    props.rows.filter(
      (row) =>
        (region() === '' || row.isInRegion === (region() === 'in')) &&
        (standing() === '' || row.standing === standing()),
    )
  const standings: readonly Standing[] = ['partner', 'requested', 'none']
  return (
    <section class="u-stack" aria-labelledby="provider-directory">
      <h2 id="provider-directory">{screen().directory}</h2>
      <Show
        when={props.rows.length > 0}
        fallback={<EmptyState title={screen().emptyTitle} text={screen().emptyText} />}
      >
        <Table
          label={screen().directory}
          columns={columns()}
          rows={shown()}
          rowId={({ provider }) => provider}
          searchable
          exportAs="indirect-providers.csv"
          exportLabel={screen().export}
          filters={
            <>
              <Narrowing
                label={screen().region}
                options={[
                  { value: 'in', text: screen().inRegion },
                  { value: 'out', text: screen().otherRegion },
                ]}
                value={region()}
                onChange={setRegion}
              />
              <Narrowing
                label={screen().standing}
                options={standings.map((value) => ({ value, text: screen().standings[value] }))}
                value={standing()}
                onChange={setStanding}
              />
            </>
          }
        />
        <p class="u-faint">{screen().assumedNote}</p>
      </Show>
    </section>
  )
}
