import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import {
  claimsOf,
  diffText,
  domainClaims,
  pinOf,
  type Claim,
  type Finding,
  type Target,
} from '@understudy/scenario'
import { interruption } from './interruption.ts'
import { loadScenarios, mistakesText } from './scenario-files.ts'
import { openTarget, orSentence } from './targets.ts'

interface ExploreFlags {
  readonly at: string
  readonly runs?: number
  readonly seed?: number
  readonly pins: string
}

export function exploreCommand(): Command {
  return new Command('explore')
    .description('Tries properties, walks and broken steps; a failure is written as a scenario.')
    .argument(
      '[paths...]',
      'files or folders; all scenarios and the domain’s own claims when absent',
    )
    .option('--runs <number>', 'how often each claim is tried', wholeNumber)
    .option('--seed <number>', 'the same seed, the same cases; drawn when absent', wholeNumber)
    .option('--at <height>', 'domain, api, pglite, postgres, or the URL of a server', 'domain')
    .option('--pins <folder>', 'where counterexamples are written', 'scenarios/pins')
    .action(async (paths: string[], flags: ExploreFlags) => {
      process.exitCode = await explore(paths, flags)
    })
}

async function explore(paths: readonly string[], flags: ExploreFlags): Promise<number> {
  const loaded = loadScenarios(paths.length > 0 ? paths : ['scenarios'])
  const mistakes = mistakesText(loaded)
  if (mistakes !== '') console.error(mistakes)
  const claims = [
    ...(paths.length > 0 ? [] : domainClaims()),
    ...loaded.scenarios.flatMap(claimsOf),
  ]
  if (claims.length === 0) {
    console.error('Nothing to explore: no properties, walk or breakEveryStep.')
    return 2
  }
  const target = await openTarget(flags.at).catch(orSentence)
  if (!target) return 2
  const { signal, stop } = interruption()
  const seed = flags.seed ?? Math.trunc(Math.random() * 2 ** 31)
  console.log(`seed ${seed}`)
  try {
    const findings = await tryAll(claims, target, { ...flags, seed }, signal)
    console.log(summary(findings, claims.length))
    const isGood = (finding: Finding) => finding.holds && finding.unreached.length === 0
    if (mistakes !== '') return 2
    return signal.aborted || !findings.every(isGood) ? 1 : 0
  } finally {
    stop()
    await target.close()
  }
}

async function tryAll(
  claims: readonly Claim[],
  target: Target,
  { seed, runs, pins }: ExploreFlags & { readonly seed: number },
  signal: AbortSignal,
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const claim of claims) {
    if (signal.aborted) break
    const onProgress = progress(claim.name)
    const finding = await claim.explore(target, { seed, runs, signal, onProgress })
    clearProgress()
    findings.push(finding)
    console.log(findingText(finding))
    const pin = await pinOf(finding)
    if (!pin) continue
    await mkdir(pins, { recursive: true })
    await writeFile(join(pins, pin.name), pin.text)
    console.log(`    written: ${join(pins, pin.name)}`)
  }
  return findings
}

function findingText({
  claim,
  holds,
  runs,
  unreached,
  counterexample,
  wasStopped,
}: Finding): string {
  const where = claim.file === null ? '' : ` (${claim.file}:${claim.line})`
  const tried = `${runs} ${runs === 1 ? 'run' : 'runs'}${wasStopped ? ', stopped' : ''}`
  if (counterexample) {
    const { message, shrinks, failures } = counterexample
    const diff = diffText(failures[0]?.differences ?? [])
    const lines = [message, ...(diff === '' ? [] : [diff])].join('\n').split('\n')
    const reasons = lines.map((line) => `    ${line}`)
    return [`✗ ${claim.name}${where}: ${tried}, shrunk ${shrinks} times`, ...reasons].join('\n')
  }
  const goals = unreached.length > 0 ? `; never reached: ${unreached.join(', ')}` : ''
  return `${holds && unreached.length === 0 ? '✓' : '✗'} ${claim.name}${where}: ${tried}${goals}`
}

function summary(findings: readonly Finding[], claims: number): string {
  const broken = findings.filter(({ holds }) => !holds).length
  const runs = findings.reduce((sum, finding) => sum + finding.runs, 0)
  const stopped =
    findings.length < claims ? `, stopped before ${claims - findings.length} more` : ''
  const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`
  const tried = `${counted(findings.length, 'claim')} tried in ${counted(runs, 'run')}`
  return `\n${tried}: ${broken} broken${stopped}`
}

/** One line on stderr, over and over, only where a person watches; at most ten times a second. */
function progress(name: string) {
  let shown = 0
  return (done: number, runs: number) => {
    if (!process.stderr.isTTY || performance.now() - shown < 100) return
    shown = performance.now()
    process.stderr.write(`\r\u001B[K${name}: ${done} of ${runs}`)
  }
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K')
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (Number.isSafeInteger(number) && number >= 0) return number
  throw new InvalidArgumentError('A whole number from 0 on.')
}
