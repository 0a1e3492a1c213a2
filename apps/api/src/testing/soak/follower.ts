import { setTimeout as pause } from 'node:timers/promises'
import type { ApiProcess } from './api-process.ts'
import type { Tally } from './tally.ts'

/** Follows one workspace at one process, over its lives: each event once and in order, and nothing left out. */
export class Follower {
  readonly #process: ApiProcess
  readonly #workspace: string
  readonly #tally: Tally
  readonly #leaving = new AbortController()
  #last = ''
  position = 0
  /** When the last event came. */
  heardAt = 0

  constructor(process: ApiProcess, workspace: string, tally: Tally) {
    this.#process = process
    this.#workspace = workspace
    this.#tally = tally
  }

  leave(): void {
    this.#leaving.abort()
  }

  async run(): Promise<void> {
    const { signal } = this.#leaving
    while (!signal.aborted) {
      try {
        const path = `/workspaces/${this.#workspace}/events/stream`
        const headers: HeadersInit = this.#last === '' ? {} : { 'last-event-id': this.#last }
        const response = await fetch(`${this.#process.address}${path}`, { headers, signal })
        await this.#readAll(response)
      } catch {
        // Killed, or left.
      }
      await pause(50)
    }
  }

  async #readAll(response: Response): Promise<void> {
    if (!response.ok || !response.body) return
    let rest = ''
    for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) this.#heard(/^id: (\d+-(\d+))$/.exec(line))
    }
  }

  #heard(id: RegExpExecArray | null): void {
    if (id?.[1] === undefined) return
    const position = Number(id[2])
    if (position !== this.position + 1) {
      this.#tally.wrong(`${this.#workspace}: the stream told ${position} after ${this.position}`)
    }
    this.#last = id[1]
    this.position = position
    this.heardAt = performance.now()
    this.#tally.streamed += 1
  }
}
