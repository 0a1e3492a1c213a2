import { parseArgs } from 'node:util'
import { fuzz } from './fuzz.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200000' },
    seed: { type: 'string', default: String(Math.trunc(performance.timeOrigin) % 2 ** 31) },
  },
})
const [runs, seed] = [Number(values.runs), Number(values.seed)]
if (![runs, seed].every((one) => Number.isSafeInteger(one) && one >= 0)) {
  process.stderr.write('--runs and --seed are whole numbers.\n')
  process.exit(2)
}

/** `pnpm fuzz [--runs N] [--seed S]`: exit 1 on a complaint. The same seed plays the same requests. */
process.stdout.write(`${runs} requests, seed ${seed}\n`)
const complaints = await fuzz(runs, seed, {
  tell(played) {
    if (played % 10_000 === 0) process.stdout.write(`${played}\n`)
  },
})
for (const { request, what } of complaints) {
  process.stdout.write(`${what}\n  ${JSON.stringify(request)}\n`)
}
process.stdout.write(`${complaints.length} complaints\n`)
process.exit(complaints.length > 0 ? 1 : 0)
