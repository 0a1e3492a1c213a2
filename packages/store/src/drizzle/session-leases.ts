import { Client } from 'pg'
import type { Log } from '../log.ts'
import { Leases, type Lease, type Right } from '../lease.ts'

/** Any numbers that no other program takes in the same database. */
const numbers = {
  journey: 8_787_002,
  clock: 8_787_003,
  job: 8_787_004,
} as const satisfies Record<Right, number>

/**
 * Leases as locks of one session (decision-0153). The server ends the session when the process is gone, so whatever was
 * killed gives back what it had at once, and nobody has to guess from silence. What it was writing is fenced off by the
 * position that an append expects.
 */
export class SessionLeases {
  readonly #url: string
  readonly #leases = new Leases()
  #session: Promise<Client> | null = null
  #last: Promise<void> = Promise.resolve()

  constructor(url: string) {
    this.#url = url
  }

  readonly lease = async (log: Log, right: Right): Promise<Lease | null> => {
    const session = await (this.#session ??= this.#connect())
    const lease = this.#leases.take(log, right, async () => {
      await this.#ask(session, 'pg_advisory_unlock', log, right).catch(() => undefined)
    })
    if (lease === null) return null
    try {
      if (await this.#ask(session, 'pg_try_advisory_lock', log, right)) return lease
    } catch (failure) {
      this.#leases.drop(log, right)
      throw failure
    }
    this.#leases.drop(log, right)
    return null
  }

  /** One question at a time: a session has one conversation. */
  #ask(session: Client, asked: string, log: Log, right: Right): Promise<boolean> {
    const answer = this.#last.then(async () => {
      const text = `select ${asked}($1, $2) as answer`
      const { rows } = await session.query<{ answer: boolean }>(text, [
        numbers[right],
        log.incarnation,
      ])
      return rows[0]?.answer === true
    })
    this.#last = answer.then(
      () => undefined,
      () => undefined,
    )
    return answer
  }

  async close(): Promise<void> {
    const session = await this.#session?.catch(() => null)
    await session?.end().catch(() => undefined)
  }

  async #connect(): Promise<Client> {
    const client = new Client({ connectionString: this.#url, keepAlive: true })
    const lost = () => {
      this.#session = null
      this.#leases.loseAll()
    }
    client.on('error', lost)
    client.on('end', lost)
    try {
      await client.connect()
    } catch (failure) {
      this.#session = null
      throw failure
    }
    return client
  }
}
