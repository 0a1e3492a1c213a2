import { useNavigate } from '@solidjs/router'
import { EmptyState, Money, Table, Tag, type Column, type Sort } from '@understudy/ui'
import { createEffect, createSignal, on, onCleanup, Show } from 'solid-js'
import type { CustomerQuery, Value } from '../../api/client.ts'
import type { AnyProblem } from '../../api/answer.ts'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { partyOf } from '../../rehearsal/actors.ts'
import { useRehearsal, type Rehearsal, type World } from '../../rehearsal/rehearsal.tsx'
import { ProblemNotice } from '../../shell/ProblemNotice.tsx'
import { standingOf } from './standing.ts'

type Row = Value<'customers'>['items'][number]

const pageRows = 50
const searchPauseMs = 200

/** Customers of the rehearsal, page by page. */
export function Customers() {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const navigate = useNavigate()
  const list = createCustomerList(rehearsal)
  const columns = useColumns(rehearsal)
  const isEmpty = () => list.rows()?.length === 0 && !list.isSearch()

  return (
    <div class="c-page">
      <header class="c-page-head">
        <h1>{words().customers.title}</h1>
        <p>{words().customers.lead(rehearsal.names(partyOf(rehearsal.actor())))}</p>
      </header>
      <ProblemNotice problem={list.problem()} />
      <Show
        when={!isEmpty()}
        fallback={
          <EmptyState title={words().customers.emptyTitle} text={words().customers.emptyText} />
        }
      >
        <Table
          label={words().customers.list}
          columns={columns()}
          rows={list.rows() ?? []}
          rowId={({ customer }) => customer}
          onOpen={({ customer }) => navigate(paths.customer(rehearsal.id, customer))}
          exportAs="customers.csv"
          exportLabel={words().customers.export}
          remote={{
            onSearch: list.search,
            onSort: list.sort,
            total: list.hasMore() ? null : (list.rows()?.length ?? 0),
            onMore: list.hasMore() ? list.more : undefined,
            all: list.all,
          }}
        />
      </Show>
    </div>
  )
}

function useColumns(rehearsal: Rehearsal): () => Column<Row>[] {
  const { words, terms } = useReader()
  return () => {
    const standing = ({ customer }: Row) =>
      standingOf(rehearsal.world.value(), customer, partyOf(rehearsal.actor()))
    const agreement = (row: Row) =>
      ({
        signed: words().customers.agreementSigned,
        attested: words().customers.agreementAttested,
        missing: words().customers.agreementMissing,
      })[standing(row).agreement]
    const related = (row: Row) =>
      row.partners.includes(partyOf(rehearsal.actor()))
        ? words().customers.related
        : words().customers.notRelated
    return [
      { key: 'name', title: terms().fields.name, value: ({ name }) => name },
      { key: 'domain', title: terms().fields.domain, value: ({ domain }) => domain },
      { key: 'country', title: terms().fields.country, value: ({ country }) => country },
      {
        key: 'relationship',
        sortable: false,
        title: terms().fields.relationships,
        value: related,
        cell: (row) => (
          <Tag tone={row.partners.includes(partyOf(rehearsal.actor())) ? 'good' : 'neutral'}>
            {related(row)}
          </Tag>
        ),
      },
      {
        key: 'agreement',
        sortable: false,
        title: terms().fields.agreement,
        value: agreement,
        cell: (row) => (
          <Tag tone={standing(row).agreement === 'missing' ? 'warn' : 'good'}>{agreement(row)}</Tag>
        ),
      },
      {
        key: 'legacy',
        sortable: false,
        title: words().customers.legacy,
        align: 'end',
        value: (row) => standing(row).legacy,
      },
      {
        key: 'plans',
        sortable: false,
        title: words().customers.plans,
        align: 'end',
        value: (row) => standing(row).plans,
      },
      {
        key: 'budget',
        sortable: false,
        title: words().customers.budget,
        align: 'end',
        value: (row) => standing(row).budget?.amount ?? null,
        cell: (row) => (
          <Show when={standing(row).budget}>{(value) => <Money value={value()} />}</Show>
        ),
      },
    ]
  }
}

function createCustomerList(rehearsal: Rehearsal) {
  const [query, setQuery] = createSignal<CustomerQuery>({})
  const [rows, setRows] = createSignal<readonly Row[]>()
  const [continuation, setContinuation] = createSignal<string | null>(null)
  const [problem, setProblem] = createSignal<AnyProblem>()
  let timer: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(timer))

  async function load(from: string | null, size = pageRows) {
    const wanted = {
      ...query(),
      size: String(size),
      ...(from === null ? {} : { continuation: from }),
    }
    const answer = await rehearsal.api.customers(rehearsal.id, wanted)
    setProblem(answer.ok ? undefined : answer.problem)
    return answer.ok ? answer.value : { items: [], continuation: null }
  }
  createEffect(
    on([query, () => rehearsal.moment()], async ([asked]) => {
      const known = rows()?.length ?? 0
      const page = await load(null, Math.min(500, Math.max(pageRows, known)))
      if (asked !== query()) return
      setRows(page.items.filter(({ customer }) => existsIn(rehearsal.world.value(), customer)))
      setContinuation(page.continuation)
    }),
  )
  return {
    rows,
    problem,
    hasMore: () => continuation() !== null,
    isSearch: () => (query().search ?? '') !== '',
    search: (search: string) => {
      clearTimeout(timer)
      timer = setTimeout(() => setQuery((asked) => ({ ...asked, search })), searchPauseMs)
    },
    sort: (sort: Sort | null) =>
      setQuery(({ sort: _, ...asked }) => ({ ...asked, ...sortQuery(sort) })),
    more: async () => {
      const page = await load(continuation())
      setRows([...(rows() ?? []), ...page.items])
      setContinuation(page.continuation)
    },
    all: async () => {
      const everything: Row[] = []
      let from: string | null = null
      do {
        const page: Value<'customers'> = await load(from, 500)
        everything.push(...page.items)
        from = page.continuation
      } while (from !== null)
      return everything
    },
  }
}

/** The API sorts by the fields that every customer has. */
function sortQuery(sort: Sort | null): Pick<CustomerQuery, 'sort'> {
  const sorts = { name: 'name', domain: 'domain', country: 'country' } as const
  const key = sorts[sort?.key as keyof typeof sorts]
  if (sort === null || key === undefined) return {}
  return { sort: sort.descending ? `-${key}` : key }
}

/** The list knows now alone; a customer that was not there yet in the past shown is left out. */
function existsIn(world: World | undefined, customer: string): boolean {
  return world === undefined || world.customers[customer] !== undefined
}
