import { invariant } from '@understudy/domain'
import { expect, test } from 'vitest'
import { bundledProgram } from './bundle.ts'
import type { Lifetime, RandomCut } from './cut-off.ts'
import { survive, type Ending, type Ground } from './survival.ts'

/** Every gap between two writes, from either side: alone, with one answer given before, with snapshots before. */
export const betweenWrites: readonly Ending[] = [
  { cut: { write: 1, when: 'after' } },
  { cut: { write: 2, when: 'before' } },
  { cut: { write: 3, when: 'after' } },
  { cut: { write: 4, when: 'before' } },
]

/** A minute or two on two free processors; a busy machine may take its time. */
const timeoutMs = 1_800_000

/** The tests of one kind of store: it is killed at the writes of each ending, then at random up to its share. */
export function describeSurvival(
  name: string,
  open: () => Promise<Ground>,
  { killsMin, endings }: { readonly killsMin: number; readonly endings: readonly Ending[] },
): void {
  const claim =
    'killed at any write and at any moment, nothing answered is lost and nothing is done twice'
  test.concurrent(`${name}: ${claim}`, { timeout: timeoutMs }, async () => {
    const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
    const program = await bundledProgram(name)
    const ground = await open()
    // The first life compiles the program for those after it, the second is timed.
    await survive(program, ground, `${name}-first`, null)
    const { last: calm } = await survive(program, ground, `${name}-calm`, null)

    let kills = 0
    const started = performance.now()
    for (const [index, ending] of endings.entries()) {
      kills += (await survive(program, ground, `${name}-writes-${index}`, ending)).kills
    }
    const atWrites = kills
    const random = randomFrom(seed)
    for (let history = 0; kills < killsMin; history += 1) {
      const ending = { kill: () => moment(random, calm) }
      kills += (await survive(program, ground, `${name}-random-${history}`, ending)).kills
    }
    const perKill = Math.round((performance.now() - started) / kills)
    process.stdout.write(
      `${name}: ${atWrites} kills between writes, ${kills - atWrites} at random (SEED=${seed}), ${perKill} ms each\n`,
    )
    expect(kills).toBeGreaterThanOrEqual(killsMin)
  })
}

/** A third of them while it starts and recovers, the rest while it works. */
function moment(random: () => number, calm: Lifetime): RandomCut {
  return random() < 1 / 3
    ? { after: 'start', delayMs: random() * calm.lifeMs }
    : { after: 'open', delayMs: random() * calm.workMs * 0.7 }
}

/** Numbers in [0, 1) that a seed decides (mulberry32). */
function randomFrom(seed: number): () => number {
  invariant(Number.isFinite(seed), 'a seed is a number')
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
