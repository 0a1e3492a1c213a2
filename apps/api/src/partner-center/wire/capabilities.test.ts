import type { Capability } from '@understudy/domain'
import {
  capabilityFacts,
  capabilityMatrix,
  columns,
  sold,
  type Column,
} from '@understudy/domain/testing'
import { beforeAll, expect, test } from 'vitest'
import { rehearsal, signedIn, type Rehearsal } from '../../testing/rehearsal.ts'

type Room = Rehearsal & { readonly token: Record<string, string> }

/** One workspace for each column, in which contoso stands there before adatum, and has a token. */
const rooms = new Map<Column, Room>()

beforeAll(async () => {
  const room = await rehearsal()
  for (const column of columns) {
    const { world, until } = capabilityFacts(column)
    await room.ask('POST', '/workspaces', { id: column, world, clock: '2025-11-11T09:00:00Z' })
    const advance = { as: 'microsoft/system', command: { type: 'AdvanceClock', to: until } }
    if (until !== null) await room.ask('POST', `/workspaces/${column}/commands`, advance)
    rooms.set(column, { ...room, token: await signedIn(room, `${column}.contoso.admin-agent`) })
  }
})

async function answered(column: Column, method: string, path: string, body?: object) {
  const room = rooms.get(column)
  const answer = await room?.ask(method, `/v1/customers/adatum/${path}`, body, room.token)
  if (answer === undefined) return null
  return answer.status < 300 ? 'allowed' : `${answer.status} ${String(Object(answer.body)['code'])}`
}

/** What Partner Center answers where a cell says no, by our own code. */
const told: Readonly<Record<string, string>> = {
  'direct-bill-restricted': '403 2006',
  'direct-bill-suspended': '403 2006',
  'direct-bill-revoked': '403 2006',
  'provider-orders-for-reseller': '403 1002',
}

function cellAnswers(capability: Capability, column: Column): string | undefined {
  const cell = capabilityMatrix[capability].cells[column]
  return cell.allowed ? 'allowed' : told[cell.code ?? '']
}

const line = { OfferId: sold.e3, Quantity: 1 }
const asked: [Capability, string, string, object?][] = [
  ['use-commerce-api', 'GET', 'subscriptions'],
  ['see-order-history', 'GET', 'orders'],
  ['reduce-seats', 'PATCH', 'subscriptions/e3', { Quantity: 9 }],
  ['add-seats', 'PATCH', 'subscriptions/e3', { Quantity: 10 }],
  ['order', 'POST', 'orders', { LineItems: [line] }],
]

test.each(asked.flatMap((one) => columns.map((column) => [one[0], column, one] as const)))(
  '%s, %s: the interface answers as the cell says',
  async (capability, column, [, method, path, body]) => {
    expect(await answered(column, method, path, body)).toBe(cellAnswers(capability, column))
  },
)

test('every row that the interface asks for is met here', () => {
  const rows = Object.entries(capabilityMatrix).filter(([, { heldBy }]) => heldBy === 'interface')
  expect(rows.map(([name]) => name).filter((name) => !asked.some(([met]) => met === name))).toEqual(
    [],
  )
})

test('users are managed by a reseller’s token, and looked at by one that is revoked', async () => {
  for (const column of ['dual-indirect', 'indirect-reseller', 'revoked'] as const) {
    expect(await answered(column, 'GET', 'users')).toBe('allowed')
  }
})
