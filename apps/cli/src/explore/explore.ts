import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { claimsOf, domainClaims, pinOf, type Claim, type Target } from '@understudy/scenario'
import { loadScenarios, mistakesText } from '../scenario-files.ts'
import { openTarget, UnknownHeight } from '../targets.ts'
import { findingText } from './finding-text.ts'
import type { Told } from './told.ts'

/** What is explored, and how. */
export interface Exploration {
  readonly paths: readonly string[]
  readonly at: string
  readonly runs?: number | undefined
  readonly seed?: number | undefined
  readonly pins: string
}

/** Tries every claim until the signal; all that comes of it is told. */
export async function explore(
  { paths, at, ...how }: Exploration,
  signal: AbortSignal,
  tell: (told: Told) => void,
): Promise<void> {
  const say = (text: string, isMistake = false) => tell({ kind: 'line', text, isMistake })
  const loaded = await loadScenarios(paths.length > 0 ? paths : ['scenarios'])
  const mistakes = mistakesText(loaded)
  if (mistakes !== '') say(mistakes, true)
  const claims = [
    ...(paths.length > 0 ? [] : domainClaims()),
    ...loaded.scenarios.flatMap(claimsOf),
  ]
  if (claims.length === 0) {
    say('Nothing to explore: no properties, walk or breakEveryStep.', true)
    return
  }
  const target = await openTarget(at).catch((failure: unknown) => {
    if (!(failure instanceof UnknownHeight)) throw failure
    say(failure.message, true)
  })
  if (!target) return
  const seed = how.seed ?? Math.trunc(Math.random() * 2 ** 31)
  tell({ kind: 'begins', claims: claims.length, hasMistakes: mistakes !== '' })
  say(`seed ${seed}`)
  try {
    for (const claim of claims) {
      if (signal.aborted) break
      await tryOne(claim, target, { ...how, seed, signal }, tell)
    }
  } finally {
    await target.close()
  }
}

async function tryOne(
  claim: Claim,
  target: Target,
  {
    pins,
    ...options
  }: Omit<Parameters<Claim['explore']>[1], 'onProgress'> & {
    readonly pins: string
  },
  tell: (told: Told) => void,
): Promise<void> {
  const { name } = claim
  const onProgress = (done: number, runs: number) => tell({ kind: 'progress', name, done, runs })
  const finding = await claim.explore(target, { ...options, onProgress })
  const { holds, runs, unreached } = finding
  tell({ kind: 'found', finding: { holds, runs, unreached } })
  tell({ kind: 'line', text: findingText(finding), isMistake: false })
  const pin = await pinOf(finding)
  if (!pin) return
  await mkdir(pins, { recursive: true })
  await writeFile(join(pins, pin.name), pin.text)
  tell({ kind: 'line', text: `    written: ${join(pins, pin.name)}`, isMistake: false })
}
