import type { MoveTask } from '@understudy/domain'
import { Button } from '@understudy/ui'
import { Show } from 'solid-js'
import type { Order } from '../../api/client.ts'
import { BulkOf } from '../../bulk/BulkOf.tsx'
import { createBulk, portionMax } from '../../bulk/bulk.ts'
import { useReader } from '../../reader/reader.tsx'
import { createCommand } from '../../rehearsal/command.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'
import { asLicense } from '../customer/subscription-kinds.ts'

/** Gives everybody who still waits the new licences and takes the old one, in small portions. */
export function Reassign(props: {
  readonly task: MoveTask
  readonly customer: CustomerFile
  readonly name: string
}) {
  const reader = useReader()
  const rehearsal = useRehearsal()
  const screen = () => reader.words().licenseMove
  const order = (users: readonly string[]): Order | undefined => {
    const { add, remove } = licensesOf(props.task, props.customer)
    if (users.length === 0 || add.length === 0) return undefined
    return { type: 'ChangeLicenses', customer: props.customer.id, users, add, remove }
  }
  const bulk = createBulk(async (users) => {
    const command = order(users)
    if (command === undefined) return { ok: true, value: null }
    return rehearsal.send(command)
  })
  const first = createCommand(() => order(props.task.users.slice(0, portionMax)))
  const reason = () => (bulk.isRunning() ? screen().reassigning(props.name) : first.reason())
  const nameOf = (id: string) => props.customer.users[id]?.name ?? id
  return (
    <>
      <Show when={props.task.users.length > 0 && bulk.all().length === 0}>
        <Button
          kind="primary"
          size="small"
          disabledReason={reason()}
          onClick={() => void bulk.start(props.task.users)}
        >
          {reader.count(props.task.users.length, screen().reassign)}
        </Button>
      </Show>
      <BulkOf bulk={bulk} label={screen().reassigning(props.name)} nameOf={nameOf} />
    </>
  )
}

/** The licences of what was bought, in place of the original's. */
function licensesOf({ move, subscription }: MoveTask, customer: CustomerFile) {
  const line = move && customer.moves[move]?.lines.find(({ source }) => source === subscription)
  const skuOf = (id: string) => {
    const one = customer.subscriptions[id]
    return one && asLicense(one)?.sku
  }
  const add = (line ? line.targets : []).flatMap(({ subscription: id }) => {
    const sku = skuOf(id)
    return sku === undefined ? [] : [{ sku }]
  })
  const old = skuOf(subscription)
  return { add, remove: old === undefined ? [] : [old] }
}
