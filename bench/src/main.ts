import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { nearestWord } from '@understudy/scenario'
import type { Benchmark } from './benchmark.ts'
import { benchmarks } from './benchmarks.ts'
import { machineText } from './machine.ts'
import { measure } from './measure.ts'
import { explanation, markdownOf, tableText, type Report, type Result } from './report.ts'

const usage = `pnpm bench [name …] [--json] [--write]

  --json   prints every lap instead of the table
  --write  writes docs/benchmarks.md as well

${benchmarks.map(({ name, claim }) => `  ${name.padEnd(16)} ${claim}`).join('\n')}`

const names = benchmarks.map(({ name }) => name)

process.exitCode = await main()

async function main(): Promise<number> {
  const { values: flags, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      write: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (flags.help) {
    console.log(usage)
    return 0
  }
  const wrong = positionals.find((name) => !names.includes(name))
  if (wrong !== undefined) {
    const near = nearestWord(wrong, names)
    const hint = near === null ? '' : ` Did you mean "${near}"?`
    console.error(`There is no benchmark "${wrong}".${hint}\n\n${usage}`)
    return 2
  }
  const chosen = benchmarks.filter(({ name }) => positionals.includes(name) || !positionals.length)
  const report = await reportOf(chosen, ['pnpm bench', ...process.argv.slice(2)].join(' '))
  const document = new URL('../../docs/benchmarks.md', import.meta.url)
  if (flags.write) writeFileSync(document, markdownOf(report))
  if (flags.json) console.log(JSON.stringify(report, null, 2))
  else console.log(`\n${tableText(report.results)}\n\n${explanation}\n${report.machine}.`)
  return 0
}

async function reportOf(chosen: readonly Benchmark[], command: string): Promise<Report> {
  const at = new Date().toISOString()
  const machine = machineText()
  const results: Result[] = []
  for (const { name, claim, comparisons } of chosen) {
    for await (const comparison of comparisons()) {
      console.error(`${name}: ${comparison.title} …`)
      results.push({ name, claim, ...(await measure(comparison)) })
    }
  }
  return { at, command, machine, results }
}
