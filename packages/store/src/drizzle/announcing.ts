import { sql } from 'drizzle-orm'
import { Client } from 'pg'
import { Listeners, type Listener, type News } from '../news.ts'
import type { Others } from './drizzle-store.ts'

const channel = 'understudy_log_moved'
/** How long to wait before a server that was lost is asked again. */
const againAfterMs = 500

/**
 * News of all processes on one database, by NOTIFY within the statement that appends: whoever listens hears of it when it
 * is committed, and of nothing that is not. One connection is kept for listening, once somebody listens; when it was
 * lost, listeners are told that they may have missed something.
 */
export class Announcing implements Pick<Others, 'tell' | 'listen'> {
  readonly #url: string
  readonly #listeners = new Listeners()
  #client: Client | null = null
  #again: ReturnType<typeof setTimeout> | undefined
  #isListening = false
  #isClosed = false

  constructor(url: string) {
    this.#url = url
  }

  readonly tell = ({ incarnation, position }: News) =>
    sql`pg_notify(${channel}, ${`${incarnation}:${position ?? ''}`})::text`

  readonly listen = (listener: Listener): (() => void) => {
    if (!this.#isListening) void this.#connect()
    this.#isListening = true
    return this.#listeners.add(listener)
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#again)
    await this.#client?.end().catch(() => undefined)
  }

  async #connect(): Promise<void> {
    if (this.#isClosed) return
    const client = new Client({ connectionString: this.#url, keepAlive: true })
    this.#client = client
    client.on('error', () => this.#lost(client))
    client.on('end', () => this.#lost(client))
    client.on('notification', ({ payload = '' }) => this.#listeners.tell(newsOf(payload)))
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
      this.#listeners.tell(null)
    } catch {
      this.#lost(client)
    }
  }

  #lost(client: Client): void {
    if (this.#client !== client) return
    this.#client = null
    client.end().catch(() => undefined)
    if (this.#isClosed) return
    this.#again = setTimeout(() => void this.#connect(), againAfterMs)
  }
}

function newsOf(payload: string): News {
  const [incarnation, position] = payload.split(':')
  return { incarnation: Number(incarnation), position: position ? Number(position) : null }
}
