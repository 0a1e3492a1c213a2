import { setTimeout as pause } from 'node:timers/promises'
import { canonicalJson } from '@understudy/domain'
import type { ApiProcess } from './api-process.ts'
import type { Tally } from './tally.ts'

/** Where the clients of a soak stand. */
export interface Stage {
  readonly processes: readonly ApiProcess[]
  readonly workspaces: readonly string[]
  readonly tally: Tally
  readonly random: () => number
  /** Answers by workspace and request id, as they came first. */
  readonly answers: Map<string, string>
  readonly isOver: () => boolean
}

const readsOf = [
  '',
  '/customers',
  '/audit?size=20&newestFirst=true',
  '/progress',
  '/events?limit=50',
]
const retriesMax = 400

/** Reads and gives commands until it is over, each at any of the processes. */
export async function client(stage: Stage): Promise<void> {
  const { random, isOver, workspaces } = stage
  while (!isOver()) {
    const workspace = drawn(workspaces, random)
    const kind = random()
    if (kind < 0.6) await read(stage, `/workspaces/${workspace}${drawn(readsOf, random)}`)
    else if (kind < 0.64) await stop(stage, workspace)
    else if (kind < 0.7) await ask(stage, again(stage) ?? fresh(stage, workspace))
    else await ask(stage, fresh(stage, workspace))
  }
}

interface Order {
  readonly workspace: string
  readonly body: string
}

function fresh({ random }: Stage, workspace: string): Order {
  const microsoft = 'microsoft/system'
  const partner = 'contoso/admin-agent'
  const of = { partner: 'contoso', customer: 'adatum' }
  const amount = `${1 + Math.floor(random() * 900)}.00 EUR`
  const [as, command] = drawn(
    [
      [microsoft, { type: 'AdvanceClock', by: drawn(['1h', '6h', '1d', '3d'], random) }],
      [partner, { type: 'StartAzurePlanTransition', ...of }],
      [partner, { type: 'SetSpendingBudget', ...of, amount }],
      [partner, { type: 'SetSpendingBudget', ...of, amount, customer: 'wingtip' }],
    ] as const,
    random,
  )
  return { workspace, body: JSON.stringify({ request: crypto.randomUUID(), as, command }) }
}

/** An order that was answered before, word for word. */
function again({ answers, random }: Stage): Order | undefined {
  const key = drawn([...answers.keys()].slice(-50), random)
  return key === undefined ? undefined : (JSON.parse(key) as Order)
}

/** Sent until somebody answers; the same request never has two answers. */
async function ask(stage: Stage, order: Order): Promise<void> {
  const { tally, answers } = stage
  tally.commands += 1
  for (let tries = 0; tries < retriesMax; tries += 1) {
    const answer = await request(stage, `/workspaces/${order.workspace}/commands`, order.body)
    if (answer === null || answer.status === 503) {
      tally.sentAgain += 1
      if (answer?.text.includes('workspace-busy')) tally.overtaken += 1
      await pause(25)
      continue
    }
    if (answer.status !== 200 && answer.status !== 409) {
      tally.wrong(`a command was answered ${answer.status}: ${answer.text.slice(0, 300)}`)
      return
    }
    if (answer.status === 200) tally.accepted += 1
    const key = JSON.stringify(order)
    const told = `${answer.status} ${withoutId(answer.text)}`
    const before = answers.get(key)
    if (before !== undefined) tally.answeredTwice += 1
    if (before !== undefined && before !== told) tally.wrong(`two answers to ${order.body}`)
    answers.set(key, told)
    return
  }
  tally.wrong(`nobody answered ${order.body}`)
}

/** A problem has an id of its own each time, and says what is so now; a refusal is told by its code. */
function withoutId(text: string): string {
  const parsed = JSON.parse(text) as { readonly code?: unknown }
  return parsed.code === undefined ? canonicalJson(parsed) : String(parsed.code)
}

async function stop(stage: Stage, workspace: string): Promise<void> {
  const answer = await request(stage, `/workspaces/${workspace}/stop`, '{}')
  stage.tally.stops += 1
  if (answer !== null && answer.status !== 200 && answer.status !== 503) {
    stage.tally.wrong(`a stop was answered ${answer.status}: ${answer.text.slice(0, 300)}`)
  }
}

async function read(stage: Stage, path: string): Promise<void> {
  const started = performance.now()
  const answer = await request(stage, path)
  if (answer === null) return
  stage.tally.reads += 1
  stage.tally.readsMs.push(performance.now() - started)
  if (answer.status === 503) stage.tally.busyReads += 1
  else if (answer.status !== 200) stage.tally.wrong(`GET ${path} was answered ${answer.status}`)
}

/** Null when the process was killed meanwhile. */
async function request({ processes, random, tally }: Stage, path: string, body?: string) {
  const process = drawn(processes, random)
  const { address, life } = process
  try {
    const response = await fetch(`${address}${path}`, {
      ...(body === undefined
        ? {}
        : { method: 'POST', body, headers: { 'content-type': 'application/json' } }),
      signal: AbortSignal.timeout(60_000),
    })
    return { status: response.status, text: await response.text() }
  } catch (failure) {
    const isLate = failure instanceof Error && failure.name === 'TimeoutError'
    if (isLate && process.life === life) tally.wrong(`${path} was not answered in a minute`)
    return null
  }
}

export function drawn<const One>(all: readonly One[], random: () => number): One {
  return all[Math.floor(random() * all.length)] as One
}
