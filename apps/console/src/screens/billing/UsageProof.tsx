import type { ReadingAnswer } from '@understudy/domain'
import { formatDecimal } from '@understudy/messages/one-language'
import { Button, Notice, Table, type Column } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import { allPages } from '../../api/all-pages.ts'
import { createReading } from '../../cache/reading.ts'
import { createMeterNames } from '../../invoices/meter-names.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { UsageFaults } from './UsageFaults.tsx'

type Proof = ReadingAnswer<'usage-proof'>['items'][number]

const parts = ['metered', 'invoiced', 'pending', 'writtenOff'] as const

/** A button that proves the ledger: where each minute is, added up, and each one that is not where it should be by name. */
export function UsageProof(props: { readonly customer: string }) {
  const { words } = useReader()
  const screen = () => words().proof
  const columns = useColumns()
  const [isAsked, setAsked] = createSignal(false)
  const proof = createProof(() => (isAsked() ? props.customer : undefined))
  return (
    <section class="u-stack" aria-labelledby="usage-proof">
      <h3 id="usage-proof">{screen().title}</h3>
      <p>{screen().lead}</p>
      <Show
        when={isAsked()}
        fallback={
          <Button kind="primary" onClick={() => setAsked(true)}>
            {screen().prove}
          </Button>
        }
      >
        <Loaded reading={proof}>
          {(rows) => (
            <>
              <Sum rows={rows()} />
              <UsageFaults customer={props.customer} faults={rows().flatMap((row) => row.faults)} />
              <Table
                label={screen().title}
                columns={columns()}
                rows={rows()}
                rowId={({ entitlement, meter }) => `${entitlement} ${meter}`}
                exportAs={`proof-${props.customer}.csv`}
              />
              <Button onClick={proof.again}>{screen().again}</Button>
            </>
          )}
        </Loaded>
      </Show>
    </section>
  )
}

/** What the minutes come to, as an equation, and whether each is where it should be. */
function Sum(props: { readonly rows: readonly Proof[] }) {
  const { words, locale } = useReader()
  const minutes = (part: (typeof parts)[number]) =>
    props.rows.reduce((sum, row) => sum + row[part], 0)
  const total = (part: (typeof parts)[number]) => formatDecimal(locale(), String(minutes(part)))
  const sign = () =>
    minutes('metered') === minutes('invoiced') + minutes('pending') + minutes('writtenOff')
      ? '='
      : '≠'
  const holds = () => props.rows.every(({ faults }) => faults.length === 0)
  const title = () => (holds() ? words().proof.holds : words().proof.fails)
  return (
    <Notice tone={holds() ? 'good' : 'bad'} title={title()} urgent={!holds()}>
      <p class="u-number">
        {words().proof.sum(
          total('metered'),
          sign(),
          total('invoiced'),
          total('pending'),
          total('writtenOff'),
        )}
      </p>
    </Notice>
  )
}

function createProof(customer: () => string | undefined) {
  const rehearsal = useRehearsal()
  return createReading(() => {
    const asked = { customer: customer() ?? '', size: '500' }
    if (customer() === undefined) return undefined
    const at = rehearsal.asking.moment()
    return {
      key: [rehearsal.asking.scope(asked), 'usage-proof', asked],
      ask: () =>
        allPages((continuation) => {
          const page = continuation === null ? asked : { ...asked, continuation }
          return rehearsal.api.reading(rehearsal.id, 'usage-proof', page, at)
        }),
    }
  })
}

function useColumns(): () => Column<Proof>[] {
  const { words, terms, locale } = useReader()
  const meterName = createMeterNames()
  return () => [
    {
      key: 'entitlement',
      title: terms().fields.entitlement,
      value: ({ entitlement }) => entitlement,
    },
    { key: 'meter', title: terms().fields.meter, value: ({ meter }) => meterName(meter) },
    ...parts.map((part): Column<Proof> => ({
      key: part,
      title: words().proof.parts[part],
      align: 'end',
      value: (row) => row[part],
      cell: (row) => formatDecimal(locale(), String(row[part])),
    })),
    {
      key: 'faults',
      title: words().proof.faults,
      align: 'end',
      value: ({ faults }) => faults.length,
    },
  ]
}
