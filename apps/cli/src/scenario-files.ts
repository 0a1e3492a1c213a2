import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import {
  formatDiagnostic,
  nearestWord,
  parseScenario,
  type Diagnostic,
  type FindFixture,
  type Scenario,
} from '@understudy/scenario'

/** What a set of paths holds, in order of the paths. */
export interface Loaded {
  readonly scenarios: readonly Scenario[]
  readonly diagnostics: readonly Diagnostic[]
  /** Paths that are neither a file nor a folder, as sentences. */
  readonly missing: readonly string[]
}

/** Reads every scenario file under the paths; folders are searched to their bottom. */
export function loadScenarios(paths: readonly string[]): Loaded {
  const missing = paths.filter((path) => !existsSync(path)).map(noSuchPath)
  const files = [...new Set(paths.filter((path) => existsSync(path)).flatMap(filesUnder))].sort()
  const parsed = files.map((file) =>
    parseScenario(readFileSync(file, 'utf8'), { file: shown(file), findFixture }),
  )
  return {
    scenarios: parsed.flatMap((one) => (one.ok ? one.scenarios : [])),
    diagnostics: parsed.flatMap((one) => (one.ok ? [] : one.diagnostics)),
    missing,
  }
}

/** The mistakes as lines for a terminal. */
export function mistakesText({ diagnostics, missing }: Loaded): string {
  return [...missing, ...diagnostics.map(formatDiagnostic)].join('\n')
}

/** Beside the file that names it, then in the scenarios folder, then from here. */
const findFixture: FindFixture = (name, from) => {
  const places = [dirname(from), join(scenariosAbove(from)), '.']
  const found = places.map((place) => join(place, name)).find((path) => existsSync(path))
  return found === undefined ? null : { file: shown(found), text: readFileSync(found, 'utf8') }
}

function scenariosAbove(file: string): string {
  const parts = resolve(file).split('/')
  const index = parts.lastIndexOf('scenarios')
  return index < 0 ? 'scenarios' : parts.slice(0, index + 1).join('/')
}

function filesUnder(path: string): string[] {
  if (statSync(path).isFile()) return [resolve(path)]
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && !name.startsWith('.'))
    .flatMap((entry) => {
      const inside = join(path, entry.name)
      if (entry.isDirectory()) return filesUnder(inside)
      return /\.ya?ml$/.test(entry.name) ? [resolve(inside)] : []
    })
}

function noSuchPath(path: string): string {
  const folder = dirname(path)
  const names = existsSync(folder) ? readdirSync(folder) : []
  const near = nearestWord(path.slice(folder === '.' ? 0 : folder.length + 1), names)
  const hint = near === null ? '' : ` Did you mean "${join(folder, near)}"?`
  return `${path}: there is no such file or folder.${hint}`
}

/** Relative to here, so that ids and hashes do not depend on where a checkout lies. */
function shown(file: string): string {
  return relative(process.cwd(), resolve(file)).replaceAll('\\', '/')
}
