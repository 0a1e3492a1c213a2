import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import {
  decodeText,
  formatDiagnostic,
  nearestWord,
  parseScenario,
  type Bounds,
  type Diagnostic,
  type FindFixture,
  type Scenario,
} from '@understudy/scenario'

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
export function loadScenarios(paths: readonly string[], bounds: Bounds = {}): Loaded {
  const missing: string[] = []
  const files = [...new Set(paths.flatMap((path) => filesUnder(path, missing)))].sort()
  const parsed = files.map((file) => parseFile(file, bounds))
  return {
    scenarios: parsed.flatMap((one) => (one.ok ? one.scenarios : [])),
    files: files.length,
    diagnostics: parsed.flatMap((one) => (one.ok ? [] : one.diagnostics)),
    missing,
  }
}

function parseFile(path: string, bounds: Bounds) {
  const file = shown(path)
  const read = textOf(path)
  if (read.ok) return parseScenario(read.text, { file, findFixture, bounds })
  const { line, column, message } = read
  return { ok: false as const, diagnostics: [{ file, line, column, message, nearest: null }] }
}

function textOf(path: string): ReturnType<typeof decodeText> {
  try {
    return decodeText(readFileSync(path))
  } catch (failure) {
    return { ok: false, line: 1, column: 1, message: `This file cannot be read: ${why(failure)}.` }
  }
}

/** The mistakes as lines for a terminal. */
export function mistakesText({ diagnostics, missing }: Loaded): string {
  return [...missing, ...diagnostics.map(formatDiagnostic)].join('\n')
}

/** Beside the file that names it, then in the scenarios folder, then from here; never outside of these. */
const findFixture: FindFixture = (name, from) => {
  if (isAbsolute(name)) return { refused: outside(name) }
  const folder = scenariosAbove(from)
  const places = [dirname(from), folder, '.']
  const found = places.map((place) => join(place, name)).find((path) => existsSync(path))
  if (found === undefined) return null
  const homes = existsSync(folder) ? [folder] : [dirname(from), '.']
  if (!homes.some((home) => isInside(found, home))) return { refused: outside(name) }
  const read = textOf(found)
  return read.ok ? { file: shown(found), text: read.text } : { refused: `${name}: ${read.message}` }
}

function outside(name: string): string {
  return `"${name}" is outside of the scenarios folder; fixtures stay inside it.`
}

/** Where links lead counts, not where they lie. */
function isInside(path: string, folder: string): boolean {
  const way = relative(realpathSync(folder), realpathSync(path))
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function scenariosAbove(file: string): string {
  const parts = resolve(file).split('/')
  const index = parts.lastIndexOf('scenarios')
  return index < 0 ? 'scenarios' : parts.slice(0, index + 1).join('/')
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

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOENT: 'it leads nowhere',
  ELOOP: 'its links go round in a circle',
}

function why(failure: unknown): string {
  const { code, message } = failure as NodeJS.ErrnoException
  return reasons[code ?? ''] ?? message
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
