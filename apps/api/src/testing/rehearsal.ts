import { memoryStore, type EventStore } from '@understudy/store'
import { openWorkspaces } from '@understudy/workspace'
import { createApp } from '../app.ts'
import type { AppOptions } from '../app-env.ts'

/** Two partners of record on two 0145P subscriptions of one customer: what the transition is shown with. */
export const twoPartners = {
  partners: {
    contoso: { kind: 'indirect-provider', country: 'FR' },
    fabrikam: { kind: 'indirect-reseller', country: 'FR', providers: ['contoso'] },
    tailspin: { kind: 'indirect-reseller', country: 'FR', providers: ['contoso'] },
  },
  customers: {
    adatum: {
      country: 'FR',
      relationships: { contoso: {}, fabrikam: { delegatedAdmin: true }, tailspin: {} },
      agreement: { attested: '2019-12-01', by: 'contoso' },
      subscriptions: {
        'sub-1': {
          offer: 'MS-AZR-0145P',
          partner: 'contoso',
          reseller: 'fabrikam',
          purchased: '2019-06-01',
        },
        'sub-2': {
          offer: 'MS-AZR-0145P',
          partner: 'contoso',
          reseller: 'tailspin',
          purchased: '2019-07-01',
        },
      },
      budgets: { contoso: '500.00 EUR' },
    },
    wingtip: { country: 'FR', name: 'Wingtip Toys', relationships: { contoso: {} } },
    lone: { country: 'FR', relationships: {} },
  },
} as const

export interface Rehearsal {
  readonly store: EventStore
  /** A request to the app; a body that is no text is sent as JSON. */
  ask(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>
  /** Position of the workspace's last event. */
  position(): Promise<number>
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Body
}

/** Any JSON; tests look into it freely and compare what they find. */
export interface Body {
  readonly [key: string]: Body
  readonly [index: number]: Body
}

/** An app on a memory store with one workspace, `w`. */
export async function rehearsal(options: Partial<AppOptions> = {}): Promise<Rehearsal> {
  const { store = memoryStore() } = options
  const app = createApp({ store, workspaces: openWorkspaces(store), ...options })
  const ask: Rehearsal['ask'] = async (method, path, body, headers = {}) => {
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
    const response = await app.request(path, {
      method,
      headers: {
        ...(text === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(text === undefined ? {} : { body: text }),
    })
    const answer = await response.text()
    const type = response.headers.get('content-type') ?? ''
    const isJson = /[/+]json/.test(type) && answer !== ''
    const { status, headers: given } = response
    return { status, headers: given, body: isJson ? JSON.parse(answer) : answer }
  }
  const made = await ask('POST', '/workspaces', {
    id: 'w',
    world: twoPartners,
    clock: '2020-03-02T09:00:00Z',
  })
  if (made.status !== 201) throw new Error(JSON.stringify(made.body))
  const position = async () => (await store.get('w'))?.position ?? 0
  return { store, ask, position }
}

/** The headers of a user of contoso on `/v1`. */
export async function signedIn(
  { ask }: Pick<Rehearsal, 'ask'>,
  clientId = 'w.contoso.admin-agent',
  grant = 'password',
): Promise<Record<string, string>> {
  const form = new URLSearchParams({
    grant_type: grant,
    client_id: clientId,
    client_secret: 'any',
    username: 'anybody',
    password: 'any',
    resource: 'https://api.partnercenter.microsoft.com',
  })
  const { body, status } = await ask('POST', '/common/oauth2/token', form.toString(), {
    'content-type': 'application/x-www-form-urlencoded',
  })
  if (status !== 200) throw new Error(JSON.stringify(body))
  return { authorization: `Bearer ${String(body['access_token'])}` }
}
