import { readFileSync, existsSync, globSync } from 'node:fs'
import { parseScenario, domainTarget, playThrough, formatDiagnostic } from './src/index.ts'
const args = process.argv.slice(2)
const files = args.length ? args : globSync('scenarios/**/*.yaml').sort()
const findFixture = (name: string) =>
  existsSync(`scenarios/${name}`)
    ? { file: `scenarios/${name}`, text: readFileSync(`scenarios/${name}`, 'utf8') }
    : null
let ok = 0,
  bad = 0
const ex = new Set<string>()
const rules = new Set<string>()
for (const file of files) {
  const p = parseScenario(readFileSync(file, 'utf8'), { file, findFixture })
  if (!p.ok) {
    bad++
    for (const d of p.diagnostics.slice(0, 6)) console.log(formatDiagnostic(d))
    continue
  }
  for (const s of p.scenarios) {
    try {
      const r = await playThrough(s, domainTarget())
      if (r.status === 'passed') {
        ok++
        for (const x of r.exercised.refusals) ex.add('refused:' + x)
        for (const x of r.exercised.events) ex.add('event:' + x)
        for (const x of r.exercised.readings) ex.add('reading:' + x)
        s.rules.forEach((x) => rules.add(x))
      } else {
        bad++
        for (const f of r.failures.slice(0, 2))
          console.log(
            `${f.file}:${f.line} [${f.scenario}] ${f.step}: ${f.message}\n` +
              f.differences
                .slice(0, 6)
                .map((d) => `    ${d.path}\n      - ${d.expected}\n      + ${d.actual}`)
                .join('\n'),
          )
      }
    } catch (e) {
      bad++
      console.log(s.id, e)
    }
  }
}
console.log({ ok, bad })
const { rulebook } = (await import('../domain/src/index.ts')) as any
for (const r of rulebook) {
  const miss = r.evidence.filter((e: string) => !ex.has(e))
  if (miss.length) console.log(r.id, 'missing', miss, rules.has(r.id) ? '' : 'not in any head')
}
for (const r of rulebook) if (!rules.has(r.id)) console.log('not named', r.id)
