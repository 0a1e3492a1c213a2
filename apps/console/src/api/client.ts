import type { AppType } from '@understudy/api'
import type { CommandInput } from '@understudy/domain'
import { hc, type InferResponseType } from 'hono/client'
import { answered, bodyOf, type Answer } from './answer.ts'
import { fileApi } from './files.ts'
import { jobApi } from './jobs.ts'
import { journeyApi } from './journeys.ts'
import { licenseApi } from './licenses.ts'
import { namedReadings } from './named-reading.ts'
import type { CustomerQuery, Fetch, LogQuery, Moment } from './query.ts'

/** A command as a screen gives it: plain values, read and checked by the API. */
export type Order<Type extends CommandInput['type'] = CommandInput['type']> = Given<
  Extract<CommandInput, { readonly type: Type }>
>

/** A screen changes nothing of what it gives. */
type Given<Value> = Value extends readonly (infer Item)[]
  ? readonly Given<Item>[]
  : Value extends object
    ? { readonly [Name in keyof Value]: Given<Value[Name]> }
    : Value

/** Everything the console asks. Each question answers with a value or a problem and never rejects. */
export function makeApi(fetch: Fetch, base: string) {
  const client = hc<AppType>(base === '' ? location.origin : base, { fetch })
  const one = client.workspaces[':workspace']
  const of = (workspace: string) => ({ param: { workspace } })
  const { reading, page } = namedReadings(fetch, base)

  return {
    ...licenseApi(client, { reading, page }),
    ...journeyApi({ page }),
    ...jobApi(client, fetch, base),
    ...fileApi(fetch, base),
    workspaces: () => answered(client.workspaces.$get()),
    scenarios: () => answered(client.scenarios.$get()),
    failpoints: () => answered(client.catalog.failpoints.$get()),
    remove: (workspace: string) => answered(one.$delete(of(workspace))),
    fork: (workspace: string, json: { position: number; title: string }) =>
      answered(one.fork.$post({ ...of(workspace), json })),
    workspace: (workspace: string) => answered(one.$get(of(workspace))),
    reading,
    customers: (workspace: string, query: CustomerQuery) => page(workspace, 'customers', query),
    customer: (workspace: string, customer: string, query: Moment) =>
      answered(one.customers[':customer'].$get({ param: { workspace, customer }, query })),
    progress: (workspace: string, customer: string, moment: Moment) =>
      answered(one.progress.$get({ ...of(workspace), query: { ...moment, customer } })),
    audit: (workspace: string, query: LogQuery) =>
      page(workspace, 'audit', { sort: '-when', ...query }),
    events: (workspace: string, query: { after: string; limit?: string }) =>
      answered(one.events.$get({ ...of(workspace), query })),
    mailbox: (workspace: string, query: LogQuery) =>
      page(workspace, 'mailbox', { sort: '-when', ...query }),
    /** The console waits for its clock, so nothing but what was recorded is answered. */
    send: (workspace: string, json: { as: string; command: Order; request: string }) =>
      bodyOf<InferResponseType<typeof one.commands.$post, 200>>(
        one.commands.$post({ ...of(workspace), json }),
      ),
    stop: (workspace: string) => answered(one.stop.$post(of(workspace))),
    requirements: (workspace: string, json: { as: string; command: Order }) =>
      answered(one.requirements.$post({ ...of(workspace), json })),
    preview: (workspace: string, json: { as: string; command: Order }) =>
      answered(one.preview.$post({ ...of(workspace), json })),
  } as const
}

export type Api = ReturnType<typeof makeApi>
export type Value<Question extends keyof Api> =
  Awaited<ReturnType<Api[Question]>> extends Answer<infer Body> ? Body : never
