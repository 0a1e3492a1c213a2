import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('./soak-server.ts', import.meta.url))

/** One API process that can be killed and comes back at another port. */
export class ApiProcess {
  readonly #databaseUrl: string
  #child: ChildProcess | null = null
  #address = ''
  /** Counts its lives, so that whoever was cut off knows whether it was killed meanwhile. */
  life = 0

  constructor(databaseUrl: string) {
    this.#databaseUrl = databaseUrl
  }

  get address(): string {
    return this.#address
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
      env: { ...process.env, DATABASE_URL: this.#databaseUrl },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    this.#child = child
    for await (const line of createInterface(child.stdout)) {
      const address = /^Understudy at (http:\S+)/.exec(line)?.[1]
      if (address === undefined) continue
      this.#address = address
      break
    }
    child.stdout.resume()
  }

  async kill(): Promise<void> {
    this.life += 1
    const child = this.#child
    if (!child || child.exitCode !== null) return
    const closed = once(child, 'close')
    child.kill('SIGKILL')
    await closed
  }
}
