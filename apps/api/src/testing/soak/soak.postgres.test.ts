import { expect, test } from 'vitest'
import { soak } from './soak.ts'

/** On a busy machine the processes take their time to start. */
const timeoutMs = 300_000

test(
  'two processes, clients at both, one killed in between: nothing is lost, twice, or told to wait',
  async () => {
    const random = () => Math.random()
    const found = await soak({ seconds: 15, clients: 8, secondsBetweenKills: 4, random })
    expect(found).toMatchObject({ anomalies: [], busyReads: 0 })
    expect(found.kills).toBeGreaterThan(0)
    expect(found.accepted).toBeGreaterThan(0)
    expect(found.streamed).toBeGreaterThan(0)
  },
  timeoutMs,
)
