import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Rehearsal } from './rehearse.ts'

export interface Program {
  readonly program: string
  readonly compileCache: string
}

/** What one lifetime of the child said before it ended. */
export interface Lifetime {
  /** Answers by the index of their envelope, as JSON. */
  readonly answers: ReadonlyMap<number, string>
  /** True when it came to its end and was not killed. */
  readonly isComplete: boolean
  /** From its start, and from its opened store, to its end. */
  readonly lifeMs: number
  readonly workMs: number
}

/** When the parent kills: so many milliseconds after the child was started, or after it had opened its store. */
export interface RandomCut {
  readonly after: 'start' | 'open'
  readonly delayMs: number
}

/** One lifetime of the child. @throws when it ends in any way but its own end or the kill */
export async function lifetime(
  { program, compileCache }: Program,
  told: Rehearsal,
  kill?: RandomCut,
): Promise<Lifetime> {
  const child = spawn(process.execPath, [program, JSON.stringify(told)], {
    env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const answers = new Map<number, string>()
  let isComplete = false
  const startedAt = performance.now()
  let openedAt = startedAt
  let complaint = ''
  const killLater = () => setTimeout(() => child.kill('SIGKILL'), kill?.delayMs)
  if (kill?.after === 'start') killLater()
  child.stderr.on('data', (text) => (complaint += String(text)))
  createInterface(child.stdout).on('line', (line) => {
    if (line === 'open') openedAt = performance.now()
    if (line === 'open' && kill?.after === 'open') killLater()
    if (line === 'end') isComplete = true
    const answer = /^answered (\d+) (.*)$/.exec(line)
    if (answer?.[2] !== undefined) answers.set(Number(answer[1]), answer[2])
  })
  const [code, signal] = await once(child, 'close')
  if (code !== 0 && signal !== 'SIGKILL') {
    throw new Error(`The child ended with ${String(code ?? signal)}: ${complaint}`)
  }
  const endedAt = performance.now()
  return { answers, isComplete, lifeMs: endedAt - startedAt, workMs: endedAt - openedAt }
}
