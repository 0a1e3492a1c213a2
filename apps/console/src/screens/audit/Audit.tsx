import { EmptyState, Table } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import { Narrowing } from '../../lists/Narrowing.tsx'
import { useReader } from '../../reader/reader.tsx'
import { createChronicle } from '../../rehearsal/chronicle.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { ProblemNotice } from '../../shell/ProblemNotice.tsx'
import { Titled } from '../../shell/Titled.tsx'
import { useAuditColumns } from './audit-columns.tsx'

/** Every change of state, on one line each; the newest first. */
export function Audit() {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const [party, setParty] = createSignal('')
  const chronicle = createChronicle(() => (party() === '' ? {} : { party: party() }))
  const columns = useAuditColumns()
  const parties = () => {
    const { partners = {} } = rehearsal.frame.value() ?? {}
    const ids = ['microsoft', ...Object.keys(partners)]
    return ids.map((id) => ({ value: id, text: rehearsal.names(id) }))
  }
  const isEmpty = () => chronicle.page()?.total === 0 && !chronicle.isSearch() && party() === ''
  return (
    <div class="c-page c-audit" data-wide="">
      <Titled title={words().audit.title} />
      <header class="c-page-head">
        <h1>{words().audit.title}</h1>
        <p>{words().audit.lead}</p>
      </header>
      <ProblemNotice problem={chronicle.problem()} />
      <Show when={!isEmpty()} fallback={<EmptyState title={words().audit.emptyTitle} />}>
        <Table
          label={words().audit.title}
          columns={columns()}
          rows={chronicle.page()?.items ?? []}
          rowId={({ record }) => String(record.position)}
          exportAs="audit.csv"
          exportLabel={words().audit.export}
          filters={
            <Narrowing
              label={words().audit.who}
              options={parties()}
              value={party()}
              onChange={setParty}
            />
          }
          remote={chronicle.remote()}
          rowsDiffer
        />
      </Show>
    </div>
  )
}
