import { Button, EmptyState, Select, Table } from '@understudy/ui'
import { createMemo, createSignal, Show } from 'solid-js'
import { BulkOf } from '../../bulk/BulkOf.tsx'
import { createBulk } from '../../bulk/bulk.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'
import { AddUser } from '../tenant-users/AddUser.tsx'
import { ChangeLicenses, type LicenseChange } from './ChangeLicenses.tsx'
import type { Pool } from './Pools.tsx'
import { useUserColumns } from './user-columns.tsx'
import { filtered, skusOf, userRows, type Filter, type Service, type UserRow } from './user-rows.ts'
import { UserDetails } from './UserDetails.tsx'

type Open = 'change' | 'add' | { readonly user: string } | null

/** Everybody in the tenant: search, sort, filter, export, and change the licences of as many as are selected. */
export function Users(props: {
  readonly customer: CustomerFile
  readonly service: Service | undefined
  readonly pools: readonly Pool[]
}) {
  const { words } = useReader()
  const screen = () => words().licensing
  const [filter, setFilter] = createSignal<Filter>('all')
  const [chosen, setChosen] = createSignal<ReadonlySet<string>>(new Set<string>())
  const [open, setOpen] = createSignal<Open>(null)
  const columns = useUserColumns()
  const rows = createMemo(() => userRows(props.customer, props.service))
  const shown = createMemo(() => filtered(rows(), filter()))
  const change = createChange(() => props.customer.id)
  const nameOf = (id: string) => props.customer.users[id]?.name ?? id
  return (
    <section class="u-stack" aria-labelledby="users">
      <header class="u-row c-spread">
        <h2 id="users">{screen().users}</h2>
        <Button onClick={() => setOpen('add')}>{screen().addUser}</Button>
      </header>
      <BulkOf bulk={change.bulk} label={screen().changing} nameOf={nameOf} />
      <Show
        when={rows().length > 0}
        fallback={<EmptyState title={screen().noUsersTitle} text={screen().noUsersText} />}
      >
        <Table
          label={screen().users}
          columns={columns()}
          rows={shown()}
          rowId={({ id }) => id}
          onOpen={({ id }) => setOpen({ user: id })}
          exportAs={`users-${props.customer.id}.csv`}
          exportLabel={screen().exportUsers}
          filters={<LicenseFilter rows={rows()} value={filter()} onChange={setFilter} />}
          selection={{
            chosen: chosen(),
            onChange: setChosen,
            nameOf: ({ name }) => name,
            actions: () => (
              <ChangeButton
                count={chosen().size}
                isRunning={change.bulk.isRunning()}
                onPress={() => setOpen('change')}
              />
            ),
          }}
        />
      </Show>
      <UserDialogs
        customer={props.customer}
        open={open()}
        chosen={[...chosen()]}
        rows={rows()}
        pools={props.pools}
        onApply={(wanted) => change.start(wanted, [...chosen()])}
        onClose={() => setOpen(null)}
      />
    </section>
  )
}

/** The one dialog that is open, if any. */
function UserDialogs(props: {
  readonly customer: CustomerFile
  readonly open: Open
  readonly chosen: readonly string[]
  readonly rows: readonly UserRow[]
  readonly pools: readonly Pool[]
  readonly onApply: (change: LicenseChange) => void
  readonly onClose: () => void
}) {
  const detailed = () => {
    const { open } = props
    return typeof open === 'object' && open !== null
      ? props.rows.find(({ id }) => id === open.user)
      : undefined
  }
  return (
    <>
      <Show when={props.open === 'change'}>
        <ChangeLicenses
          customer={props.customer}
          users={props.chosen}
          rows={props.rows}
          pools={props.pools}
          onApply={props.onApply}
          onClose={props.onClose}
        />
      </Show>
      {props.open === 'add' && <AddUser customer={props.customer} onClose={props.onClose} />}
      <Show when={detailed()}>
        {(row) => <UserDetails row={row()} customer={props.customer.id} onClose={props.onClose} />}
      </Show>
    </>
  )
}

/** What is changed for many users, in small portions. */
function createChange(customer: () => string) {
  const rehearsal = useRehearsal()
  const [wanted, setWanted] = createSignal<LicenseChange>({ add: [], remove: [] })
  const bulk = createBulk((users) =>
    rehearsal.send({ type: 'ChangeLicenses', customer: customer(), users, ...wanted() }),
  )
  return {
    bulk,
    start: (change: LicenseChange, users: readonly string[]) => {
      setWanted(change)
      void bulk.start(users)
    },
  }
}

function ChangeButton(props: {
  readonly count: number
  readonly isRunning: boolean
  readonly onPress: () => void
}) {
  const reader = useReader()
  const rehearsal = useRehearsal()
  const screen = () => reader.words().licensing
  const reason = () => {
    if (rehearsal.readOnly() !== undefined) return rehearsal.readOnly()
    if (props.isRunning) return screen().changing
    return props.count === 0 ? screen().selectFirst : undefined
  }
  return (
    <Button size="small" kind="primary" disabledReason={reason()} onClick={props.onPress}>
      {reader.count(props.count, screen().change)}
    </Button>
  )
}

function LicenseFilter(props: {
  readonly rows: readonly UserRow[]
  readonly value: Filter
  readonly onChange: (filter: Filter) => void
}) {
  const { words } = useReader()
  const screen = () => words().licensing
  const options = () => [
    { value: 'all', text: screen().everyone },
    { value: 'unlicensed', text: screen().unlicensed },
    ...skusOf(props.rows).map((sku) => ({ value: `sku:${sku}`, text: sku })),
  ]
  const choose = (value: string) =>
    props.onChange(
      value === 'unlicensed' ? value : value.startsWith('sku:') ? `sku:${value.slice(4)}` : 'all',
    )
  return (
    <Select
      label={screen().filter}
      labelHidden
      size="small"
      options={options()}
      value={props.value}
      onChange={choose}
    />
  )
}
