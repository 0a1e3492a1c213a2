import { parseArgs } from 'node:util'
import { soak } from './soak.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    clients: { type: 'string', default: '16' },
    seed: { type: 'string', default: String(Math.trunc(performance.timeOrigin) % 2 ** 31) },
  },
})
const [minutes, clients, seed] = [values.minutes, values.clients, values.seed].map(Number)
if (!minutes || !clients || !(minutes > 0) || !Number.isSafeInteger(clients)) {
  process.stderr.write('--minutes and --clients are numbers above 0.\n')
  process.exit(2)
}

/** `pnpm soak [--minutes N] [--clients N] [--seed S]`: exit 1 on an anomaly or a read that was told to wait. */
const found = await soak({
  seconds: minutes * 60,
  clients,
  secondsBetweenKills: 8,
  random: randomFrom(Number(seed)),
})
process.stdout.write(`${JSON.stringify({ seed, ...found }, null, 2)}\n`)
process.exit(found.anomalies.length + found.busyReads > 0 ? 1 : 0)

/** Numbers in [0, 1) that a seed decides (mulberry32). */
function randomFrom(from: number): () => number {
  let state = from >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
