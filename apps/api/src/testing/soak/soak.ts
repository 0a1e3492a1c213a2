import { setTimeout as pause } from 'node:timers/promises'
import { startPostgres } from '@understudy/harness/postgres'
import { openPostgres } from '@understudy/store/postgres'
import { twoPartners } from '../rehearsal.ts'
import { ApiProcess } from './api-process.ts'
import { client, drawn, type Stage } from './client.ts'
import { compare } from './compare.ts'
import { Follower } from './follower.ts'
import { percentile, Tally } from './tally.ts'

export interface SoakOptions {
  readonly seconds: number
  readonly clients: number
  readonly secondsBetweenKills: number
  readonly random: () => number
}

const workspaces = ['soak-1', 'soak-2', 'soak-3', 'soak-4']
const settlingMaxMs = 60_000

/** Two API processes on one PostgreSQL, clients at both, and one of them killed again and again. */
export async function soak(options: SoakOptions) {
  const server = await startPostgres()
  const processes = [new ApiProcess(server.url), new ApiProcess(server.url)]
  const tally = new Tally()
  try {
    for (const process of processes) await process.start()
    await Promise.all(workspaces.map((id) => founded(processes[0]?.address ?? '', id)))
    const followers = processes.flatMap((process) =>
      workspaces.map((id) => ({ id, follower: new Follower(process, id, tally) })),
    )
    const followed = followers.map(({ follower }) => follower.run())
    const answers = await played(options, processes, tally)
    await standing(processes, tally)
    await caughtUp(followers.map(({ follower }) => follower))
    const store = await openPostgres(server.url)
    let events = 0
    for (const id of workspaces) {
      const own = followers.filter((one) => one.id === id).map(({ follower }) => follower)
      events += await compare(store, id, { answers, followers: own }, tally)
    }
    await store.close()
    for (const { follower } of followers) follower.leave()
    await Promise.all(followed)
    return summary(tally, options, events)
  } finally {
    for (const process of processes) await process.kill()
    await server.stop()
  }
}

async function founded(address: string, id: string): Promise<void> {
  const body = JSON.stringify({ id, world: twoPartners, clock: '2020-03-02T09:00:00Z' })
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${address}/workspaces`, { method: 'POST', body, headers })
  if (answer.status !== 201) throw new Error(`${id} was not founded: ${await answer.text()}`)
}

async function played(
  { seconds, clients, secondsBetweenKills, random }: SoakOptions,
  processes: readonly ApiProcess[],
  tally: Tally,
) {
  const until = performance.now() + seconds * 1000
  const isOver = () => performance.now() >= until
  const answers = new Map<string, string>()
  const stage: Stage = { processes, workspaces, tally, random, answers, isOver }
  const asking = Array.from({ length: clients }, () => client(stage))
  while (performance.now() + secondsBetweenKills * 2000 < until) {
    await pause(secondsBetweenKills * (500 + random() * 1000))
    const victim = drawn(processes, random)
    await victim.kill()
    tally.kills += 1
    await taken(
      stage,
      processes.find((process) => process !== victim),
      tally,
    )
    await victim.start()
  }
  await Promise.all(asking)
  return answers
}

/** How long a journey that lost its driver stands: asked of the process that is left, which is nobody's turn to read. */
async function taken({ workspaces: all }: Stage, left: ApiProcess | undefined, tally: Tally) {
  const killedAt = performance.now()
  const first = await Promise.all(all.map((id) => placeOf(left, id)))
  await Promise.all(
    first.map(async (place, index) => {
      if (place?.advancing !== true) return
      for (;;) {
        const now = await placeOf(left, all[index] ?? '')
        if (now && now.position !== place.position) break
        if (performance.now() - killedAt > settlingMaxMs) {
          tally.wrong(`${all[index]}: nobody took the journey over`)
          return
        }
        await pause(20)
      }
      tally.takeoversMs.push(performance.now() - killedAt)
    }),
  )
}

/** Every journey comes to its end by itself. */
async function standing(processes: readonly ApiProcess[], tally: Tally): Promise<void> {
  const began = performance.now()
  for (const id of workspaces) {
    while ((await placeOf(processes[0], id))?.advancing !== false) {
      if (performance.now() - began > settlingMaxMs) {
        tally.wrong(`${id}: the clock does not come to rest`)
        return
      }
      await pause(50)
    }
  }
}

async function placeOf(process: ApiProcess | undefined, id: string) {
  const answer = await fetch(`${process?.address}/workspaces/${id}`).catch(() => null)
  if (answer?.status !== 200) return null
  return (await answer.json()) as { readonly position: number; readonly advancing: boolean }
}

/** Streams have no end; once nothing more comes, they have told everything. */
async function caughtUp(followers: readonly Follower[]): Promise<void> {
  const quietMs = 2000
  const began = performance.now()
  const last = () => Math.max(began, ...followers.map(({ heardAt }) => heardAt))
  while (performance.now() - last() < quietMs) await pause(50)
}

function summary(tally: Tally, { seconds, clients }: SoakOptions, events: number) {
  const { takeoversMs, readsMs, ...counted } = tally
  return {
    seconds,
    clients,
    events,
    ...counted,
    readMs: { median: percentile(readsMs, 50), p99: percentile(readsMs, 99) },
    takeoverMs: {
      journeys: takeoversMs.length,
      median: percentile(takeoversMs, 50),
      most: percentile(takeoversMs, 100),
    },
  }
}
