import { customerAt, renaming } from '../worlds.ts'

/** A request whose hold on the event loop is measured; several lines of one address are several requests. */
export interface Ask {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: unknown
}

const one = customerAt(4999)
const order = (command: object, as = 'contoso/admin-agent') => ({ as, command })
const advance = (by: string) => order({ type: 'AdvanceClock', by }, 'microsoft/system')
const agreement = { type: 'StartAzurePlanTransition', partner: 'contoso', customer: one }

const ofWorkspace: readonly Ask[] = [
  { method: 'GET', path: '' },
  { method: 'POST', path: '/commands', body: order(renaming(one, 1)) },
  { method: 'POST', path: '/commands', body: advance('1d') },
  { method: 'POST', path: '/commands', body: advance('7d') },
  { method: 'POST', path: '/stop', body: {} },
  { method: 'POST', path: '/requirements', body: order({ ...agreement, finalityAccepted: true }) },
  { method: 'POST', path: '/preview', body: order({ ...agreement, finalityAccepted: true }) },
  { method: 'GET', path: '/events' },
  { method: 'GET', path: '/events?limit=10000' },
  { method: 'GET', path: '/state' },
  { method: 'GET', path: '/world' },
  { method: 'GET', path: '/world?position=20000' },
  { method: 'GET', path: '/world?at=2020-03-03' },
  { method: 'GET', path: '/progress' },
  { method: 'GET', path: '/customers' },
  { method: 'GET', path: '/customers?size=500&as=contoso&sort=-budget&search=9' },
  { method: 'GET', path: `/customers/${one}` },
  { method: 'GET', path: '/audit' },
  { method: 'GET', path: '/audit?size=500&search=azure&newestFirst=true' },
  { method: 'GET', path: '/mailbox?size=500' },
  { method: 'GET', path: '/usage' },
  { method: 'GET', path: '/invoices' },
  { method: 'GET', path: '/license-invoices' },
  { method: 'GET', path: `/customers/${one}/licences` },
  { method: 'GET', path: `/customers/${one}/service` },
  { method: 'GET', path: `/customers/${one}/tasks` },
  { method: 'GET', path: `/customers/${one}/users` },
  { method: 'GET', path: `/customers/${one}/move-plan?partner=contoso` },
  { method: 'GET', path: '/move-plans?partner=contoso' },
  { method: 'GET', path: '/readings/frame' },
  { method: 'GET', path: '/readings/journey?partner=contoso' },
  { method: 'GET', path: '/readings/journey-board?partner=contoso&sort=-cost' },
  { method: 'GET', path: `/readings/party-names?ids=${one},contoso` },
  { method: 'GET', path: `/readings/usage?customer=${one}` },
  { method: 'POST', path: '/fork', body: { id: 'forked' } },
]

/** Of the one workspace `many`; founding and opening come before, each measured by itself. */
export const asks: readonly Ask[] = [
  { method: 'GET', path: '/workspaces' },
  ...ofWorkspace.map((ask) => ({ ...ask, path: `/workspaces/many${ask.path}` })),
]
