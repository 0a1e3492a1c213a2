import { parseArgs } from 'node:util'
import { compared } from '@understudy/oracle/testing'
import { livedWorlds } from '@understudy/oracle/lived'

const usage = `pnpm oracle [--postings N] [--seed S]

Compares engine and oracle on random worlds until so many postings were compared, 10000 when nothing is said.
Exit 1 with the commands of the world at the first difference.`

process.exitCode = main()

function main(): number {
  const { values } = parseArgs({
    options: {
      postings: { type: 'string', default: '10000' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      help: { type: 'boolean' },
    },
  })
  const [wanted, seed] = [Number(values.postings), Number(values.seed)]
  if (values.help || !Number.isInteger(wanted) || !Number.isInteger(seed)) {
    console.log(usage)
    return values.help ? 0 : 2
  }
  return compare(wanted, seed)
}

function compare(wanted: number, seed: number): number {
  const began = Date.now()
  const kinds = new Map<string, number>()
  let [worlds, postings, said] = [0, 0, 0]
  for (const { world, log, facts, settings, told } of livedWorlds(seed)) {
    const { onlyEngine, onlyOracle, ...both } = compared(world, log)
    worlds += 1
    postings += both.postings
    for (const [kind, count] of both.kinds) {
      kinds.set(kind, (kinds.get(kind) ?? 0) + count)
    }
    if (onlyEngine.length + onlyOracle.length > 0) {
      console.error(
        JSON.stringify(
          { seed, world: worlds, onlyEngine, onlyOracle, facts, settings, told },
          null,
          2,
        ),
      )
      return 1
    }
    if (postings >= wanted) break
    if (postings - said >= 50_000) {
      said = postings
      console.error(`${postings} postings of ${worlds} worlds agree`)
    }
  }
  const seconds = Math.round((Date.now() - began) / 1000)
  console.log(JSON.stringify({ seed, worlds, postings, ...Object.fromEntries(kinds), seconds }))
  return 0
}
