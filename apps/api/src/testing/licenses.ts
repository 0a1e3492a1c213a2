import type { AppOptions } from '../app-env.ts'
import { rehearsal, signedIn, type Rehearsal } from './rehearsal.ts'

export const e3 = '796b6b5f-613c-4e24-a17c-eba730d49c02'
export const e4 = '8909e28e-5832-42f4-9886-b0a5545f3645'
export const e5 = 'a044b16a-1861-4308-8086-a3a3b506fac2'
export const phone = '4260988e-990d-479c-ae7b-f01ce8e1bb4d'
export const skuIdOfE3 = '6fd2c87f-b296-42f0-b197-1e91e994b900'

/** A direct partner with delegated admin, and a customer with licences, people and something bought elsewhere. */
export const licenses = {
  partners: {
    contoso: { kind: 'direct-bill', country: 'FR' },
    fabrikam: { kind: 'direct-bill', country: 'FR' },
  },
  customers: {
    adatum: {
      country: 'FR',
      relationships: { contoso: { delegatedAdmin: true }, fabrikam: {} },
      agreement: { attested: '2020-01-15', by: 'contoso' },
      subscriptions: {
        office: { offer: e3, partner: 'contoso', purchased: '2019-06-01', quantity: 10 },
        elsewhere: {
          offer: e4,
          channel: 'web-direct',
          purchased: '2016-08-01',
          quantity: 5,
          renews: false,
        },
      },
      users: {
        ada: { name: 'Ada Lovelace', licenses: ['ENTERPRISEPACK'] },
        grace: { licenses: [{ sku: 'ENTERPRISEPACK', without: ['TEAMS1'] }] },
        linus: {},
      },
      staff: { clerk: { count: 7, licenses: ['ENTERPRISEPACK'] } },
    },
    wingtip: {
      country: 'FR',
      relationships: { contoso: { delegatedAdmin: true } },
      users: { ada: {} },
    },
  },
} as const

export interface Office extends Rehearsal {
  readonly user: Record<string, string>
  get(path: string): ReturnType<Rehearsal['ask']>
  send(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): ReturnType<Rehearsal['ask']>
  /** Moves the clock of the workspace. */
  advance(by: string): Promise<void>
}

/** A workspace with licences, `o`, and an admin agent of contoso who is signed in to it. */
export async function office(
  world: object = licenses,
  clock = '2020-03-02T09:00:00Z',
  settings: object = {},
  options: Partial<AppOptions> = {},
): Promise<Office> {
  const room = await rehearsal(options)
  const made = await room.ask('POST', '/workspaces', { id: 'o', world, clock, settings })
  if (made.status !== 201) throw new Error(JSON.stringify(made.body))
  const lines = [{ subscription: 'cart-1-line', offer: e5, quantity: 1 }]
  const filling = {
    type: 'CreateCart',
    partner: 'contoso',
    customer: 'adatum',
    cart: 'cart-1',
    lines,
  }
  await room.ask('POST', '/workspaces/o/commands', { as: 'contoso/admin-agent', command: filling })
  const user = await signedIn(room, 'o.contoso.admin-agent')
  return {
    ...room,
    user,
    get: (path) => room.ask('GET', `/v1/customers/${path}`, undefined, user),
    send: (method, path, body, headers = {}) =>
      room.ask(method, `/v1/customers/${path}`, body, { ...user, ...headers }),
    advance: async (by) => {
      const order = { as: 'microsoft/system', command: { type: 'AdvanceClock', by } }
      const done = await room.ask('POST', '/workspaces/o/commands', order)
      if (done.status !== 200) throw new Error(JSON.stringify(done.body))
    },
  }
}
