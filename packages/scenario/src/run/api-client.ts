import { TargetFailure } from './target.ts'

/** Any `fetch`: an app in the same process, a service worker, or the network. */
export type Fetch = (url: string, init?: RequestInit) => Response | Promise<Response>

/** Requests and answers as JSON. */
export class Api {
  readonly #fetch: Fetch
  readonly #baseUrl: string

  constructor(fetch: Fetch, baseUrl: string) {
    this.#fetch = fetch
    this.#baseUrl = baseUrl
  }

  send(method: string, path: string, body?: unknown): Response | Promise<Response> {
    if (body === undefined) return this.#fetch(`${this.#baseUrl}${path}`, { method })
    const headers = { 'content-type': 'application/json' }
    return this.#fetch(`${this.#baseUrl}${path}`, { method, headers, body: JSON.stringify(body) })
  }

  /** @throws TargetFailure when the answer is no success */
  async get<Answer>(path: string): Promise<Answer> {
    return this.#json('GET', path)
  }

  /** @throws TargetFailure when the answer is no success */
  async post<Answer>(path: string, body: unknown): Promise<Answer> {
    return this.#json('POST', path, body)
  }

  async #json<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const answer = await this.send(method, path, body)
    const json: unknown = await answer.json()
    if (!answer.ok) throw failed(method, path, answer.status, json)
    return json as Answer
  }
}

export function failed(
  method: string,
  path: string,
  status: number,
  answer: unknown,
): TargetFailure {
  return new TargetFailure(`${method} ${path} answered ${status}: ${JSON.stringify(answer)}`)
}
