import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import {
  formatDiagnostic,
  nearestWord,
  type Bounds,
  type Diagnostic,
  type Scenario,
} from '@understudy/scenario'
import { KeptReadings } from './kept-readings.ts'
import { why } from './why.ts'

/** What a set of paths holds, in order of the paths. */
export interface Loaded {
  readonly scenarios: readonly Scenario[]
  /** Files were found, readable or not. */
  readonly files: number
  readonly diagnostics: readonly Diagnostic[]
  /** Paths that are neither a file nor a folder, or cannot be looked into, as sentences. */
  readonly missing: readonly string[]
}

/**
 * Reads every scenario file under the paths; folders are searched to their bottom. A file that cannot be read keeps no
 * other from being played.
 */
export async function loadScenarios(
  paths: readonly string[],
  bounds: Bounds = {},
): Promise<Loaded> {
  const missing: string[] = []
  const files = [...new Set(paths.flatMap((path) => filesUnder(path, missing)))].sort()
  const kept = new KeptReadings()
  const parsed = []
  for (const file of files) {
    const scenarios = kept.of(file, bounds)
    parsed.push(scenarios ? { ok: true as const, scenarios } : await readAnew(file, bounds, kept))
  }
  return {
    scenarios: parsed.flatMap((one) => (one.ok ? one.scenarios : [])),
    files: files.length,
    diagnostics: parsed.flatMap((one) => (one.ok ? [] : one.diagnostics)),
    missing,
  }
}

/** The same for a command that needs some: mistakes are told, and null says that there is nothing to work with. */
export async function someScenarios(
  paths: readonly string[],
): Promise<{ readonly scenarios: readonly Scenario[]; readonly hasMistakes: boolean } | null> {
  const loaded = await loadScenarios(paths)
  const { scenarios } = loaded
  const mistakes = mistakesText(loaded)
  if (mistakes !== '') console.error(mistakes)
  else if (scenarios.length === 0) console.error(`No scenario is in ${paths.join(', ')}.`)
  return scenarios.length === 0 ? null : { scenarios, hasMistakes: mistakes !== '' }
}

/** What reads a file is loaded only when one has to be read. */
async function readAnew(path: string, bounds: Bounds, kept: KeptReadings) {
  const { readScenarioFile } = await import('./scenario-reader.ts')
  const read = readScenarioFile(path, bounds)
  if (read.ok) kept.keep(path, bounds, read)
  return read
}

/** The mistakes as lines for a terminal. */
export function mistakesText({ diagnostics, missing }: Loaded): string {
  return [...missing, ...diagnostics.map(formatDiagnostic)].join('\n')
}

function filesUnder(path: string, missing: string[]): string[] {
  try {
    if (!existsSync(path)) {
      missing.push(noSuchPath(path))
      return []
    }
    if (statSync(path).isFile()) return [resolve(path)]
    return readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => name !== 'node_modules' && !name.startsWith('.'))
      .flatMap((entry) => {
        const inside = join(path, entry.name)
        if (entry.isDirectory()) return filesUnder(inside, missing)
        return /\.ya?ml$/.test(entry.name) ? [resolve(inside)] : []
      })
  } catch (failure) {
    missing.push(`${path}: this cannot be looked into: ${why(failure)}.`)
    return []
  }
}

function noSuchPath(path: string): string {
  const folder = dirname(path)
  const names = existsSync(folder) ? readdirSync(folder) : []
  const near = nearestWord(path.slice(folder === '.' ? 0 : folder.length + 1), names)
  const hint = near === null ? '' : ` Did you mean "${join(folder, near)}"?`
  return `${path}: there is no such file or folder.${hint}`
}
