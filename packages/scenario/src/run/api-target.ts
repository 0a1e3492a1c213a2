import type { Requirement } from '@understudy/domain'
import type { Json, MoveQuestion } from '../language/scenario.ts'
import { Api, failed, type Fetch } from './api-client.ts'
import {
  type LoggedEvent,
  type RawEnvelope,
  type Stage,
  type StageOutcome,
  type StageRefusal,
  type StagePlan,
  type Target,
} from './target.ts'
import { viewSections, type View, type ViewSection } from './view.ts'

export interface ApiTargetOptions {
  readonly name?: string
  readonly fetch: Fetch
  /** Address of the API without a slash at its end; of any host for an app in the same process. */
  readonly baseUrl?: string
  /** Leaves the workspaces in place, for looking at them afterwards. */
  readonly keep?: boolean
}

/** A height with an API in between: everything is asked for over its routes, nothing is known of its inside. */
export function apiTarget(options: ApiTargetOptions): Target {
  const { fetch, baseUrl = 'http://understudy.local', name = baseUrl, keep = false } = options
  const api = new Api(fetch, baseUrl)
  return {
    name,
    open: async ({ title, facts, clock, seed, settings }) => {
      const body = { title: title.slice(0, 200), world: facts, clock, seed, settings }
      const { id } = await api.post<{ id: string }>('/workspaces', body)
      return new ApiStage(api, id, keep)
    },
    close: async () => {},
  }
}

class ApiStage implements Stage {
  readonly #api: Api
  readonly #path: string
  readonly #keep: boolean

  constructor(api: Api, id: string, keep: boolean) {
    this.#api = api
    this.#path = `/workspaces/${encodeURIComponent(id)}`
    this.#keep = keep
  }

  async perform({ request, actor, command }: RawEnvelope): Promise<StageOutcome> {
    const body = { request, as: actor, command }
    const answer = await this.#api.send('POST', `${this.#path}/commands`, body)
    const json = (await answer.json()) as { readonly events: LoggedEvent[] } & StageRefusal
    if (answer.status === 409) {
      const { rule, code, must, details, about, mend } = json
      return {
        accepted: false,
        refusal: {
          rule,
          code,
          must,
          ...(details ? { details } : {}),
          ...(about ? { about } : {}),
          ...(mend ? { mend } : {}),
        },
      }
    }
    if (answer.ok) return { accepted: true, events: json.events }
    throw failed('POST', `${this.#path}/commands`, answer.status, json)
  }

  async preview({ request, actor, command }: RawEnvelope, within?: string): Promise<StagePlan> {
    const body = { request, as: actor, command, ...(within === undefined ? {} : { within }) }
    const plan = await this.#api.post<{
      events: LoggedEvent[]
      changes: unknown[]
      refusal: StageRefusal | null
    }>(`${this.#path}/preview`, body)
    const { events, changes, refusal } = plan
    return { changes, outcome: refusal ? { accepted: false, refusal } : { accepted: true, events } }
  }

  async requirements({ request, actor, command }: RawEnvelope) {
    const body = { request, as: actor, command }
    return this.#api.post<Requirement[]>(`${this.#path}/requirements`, body)
  }

  async read(sections: readonly ViewSection[] = viewSections) {
    return this.#api.get<View>(`${this.#path}/state?sections=${sections.join(',')}`)
  }

  async movePlan({ partner, customer, on, choose = {} }: MoveQuestion) {
    const chosen = Object.entries(choose).map(([id, offers]) => `${id}:${offers.join('+')}`)
    const query = new URLSearchParams([
      ['partner', partner],
      ...(on === undefined ? [] : [['on', on]]),
      ...chosen.map((choice) => ['choose', choice]),
    ])
    const of = `${this.#path}/customers/${encodeURIComponent(customer)}`
    return this.#api.get<unknown>(`${of}/move-plan?${query}`)
  }

  async reading(name: string, question: Json) {
    const asked = Object.entries(question).flatMap(([field, value]) =>
      [value].flat().map((one) => [field, inAddress(one)]),
    )
    return this.#api.get<unknown>(`${this.#path}/readings/${name}?${new URLSearchParams(asked)}`)
  }

  async log(after = 0) {
    const events: LoggedEvent[] = []
    for (;;) {
      const query = `after=${after + events.length}&limit=${eventsPerPage}`
      const page = await this.#api.get<LoggedEvent[]>(`${this.#path}/events?${query}`)
      events.push(...page)
      if (page.length < eventsPerPage) return events
    }
  }

  async fork() {
    const { id } = await this.#api.post<{ id: string }>(`${this.#path}/fork`, {})
    return new ApiStage(this.#api, id, this.#keep)
  }

  async close() {
    if (!this.#keep) await this.#api.send('DELETE', this.#path)
  }
}

/** A command stands in an address as JSON, everything else as its text. */
function inAddress(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const eventsPerPage = 5000
