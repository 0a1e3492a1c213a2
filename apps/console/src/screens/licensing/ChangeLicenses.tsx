import { formatDecimal } from '@understudy/messages/one-language'
import { Button, Dialog, Select } from '@understudy/ui'
import { createSignal } from 'solid-js'
import type { Order } from '../../api/client.ts'
import { portionMax } from '../../bulk/bulk.ts'
import { useReader } from '../../reader/reader.tsx'
import { createCommand } from '../../rehearsal/command.ts'
import type { CustomerFile } from '../customer/customer-file.ts'
import type { Pool } from './Pools.tsx'
import { LossForeseen } from './LossForeseen.tsx'
import { skusOf, type UserRow } from './user-rows.ts'

/** One command changes at most so many users. */
const usersMax = 500

export interface LicenseChange {
  readonly add: readonly { readonly sku: string }[]
  readonly remove: readonly string[]
}

interface OfSelected {
  readonly customer: CustomerFile
  readonly users: readonly string[]
  readonly rows: readonly UserRow[]
  readonly pools: readonly Pool[]
}

/** What is assigned to the selected users, and what is taken from them; both at once is a reassignment. */
export function ChangeLicenses(
  props: OfSelected & {
    readonly onApply: (change: LicenseChange) => void
    readonly onClose: () => void
  },
) {
  const reader = useReader()
  const screen = () => reader.words().licensing
  const wish = createWish(props)
  const apply = () => {
    props.onApply(wish.change())
    props.onClose()
  }
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={reader.count(props.users.length, screen().change)}
      actions={
        <>
          <Button onClick={props.onClose}>{reader.words().shell.cancel}</Button>
          <Button kind="primary" disabledReason={wish.reason()} onClick={apply}>
            {reader.count(props.users.length, screen().apply)}
          </Button>
        </>
      }
    >
      <Select
        label={screen().assign}
        options={wish.assignable()}
        value={wish.assigned()}
        onChange={wish.assign}
      />
      <Select
        label={screen().takeAway}
        options={wish.removable()}
        value={wish.taken()}
        onChange={wish.take}
      />
      <LossForeseen orders={wish.whole()} />
      <p class="u-faint c-small">
        {screen().appliesTo(formatDecimal(reader.locale(), String(portionMax)))}
      </p>
    </Dialog>
  )
}

/** What somebody wishes to change, and whether the first portion could be given. */
function createWish(props: OfSelected) {
  const reader = useReader()
  const screen = () => reader.words().licensing
  const [assigned, assign] = createSignal('')
  const [taken, take] = createSignal('')
  const number = (count: number) => formatDecimal(reader.locale(), String(count))
  const isEmpty = () => assigned() === '' && taken() === ''
  const change = (): LicenseChange => ({
    add: assigned() === '' ? [] : [{ sku: assigned() }],
    remove: taken() === '' ? [] : [taken()],
  })
  const order = (users: readonly string[]): Order | undefined => {
    if (isEmpty()) return undefined
    return { type: 'ChangeLicenses', customer: props.customer.id, users, ...change() }
  }
  const first = createCommand(() => order(props.users.slice(0, portionMax)))
  const nothing = () => ({ value: '', text: screen().nothing })
  const nameOf = (sku: string) => props.pools.find((pool) => pool.sku === sku)?.name ?? sku
  const held = () => {
    const wanted = new Set(props.users)
    return skusOf(props.rows.filter(({ id }) => wanted.has(id)))
  }
  return {
    assigned,
    assign,
    taken,
    take,
    change,
    whole: () => {
      const starts = props.users.map((_, index) => index).filter((index) => index % usersMax === 0)
      return starts.flatMap((first) => order(props.users.slice(first, first + usersMax)) ?? [])
    },
    reason: () => (isEmpty() ? screen().chooseOne : first.reason()),
    assignable: () => [
      nothing(),
      ...props.pools.map(({ sku, name, available, usable }) => ({
        value: String(sku),
        text: `${name} · ${screen().freeOf(number(available), number(usable))}`,
      })),
    ],
    removable: () => [nothing(), ...held().map((sku) => ({ value: sku, text: nameOf(sku) }))],
  }
}
