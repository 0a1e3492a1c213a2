import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import {
  decodeText,
  parseScenario,
  type Bounds,
  type Diagnostic,
  type FindFixture,
  type Scenario,
} from '@understudy/scenario'
import { looked } from './kept-readings.ts'
import { why } from './why.ts'

export type Read = { readonly looked: readonly ReturnType<typeof looked>[] } & (
  | { readonly ok: true; readonly scenarios: readonly Scenario[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }
)

/** Reads one file, and tells everything that it looked at for that. */
export function readScenarioFile(path: string, bounds: Bounds): Read {
  const seen = [looked(path)]
  const file = shown(path)
  const read = textOf(path)
  if (!read.ok) {
    const { line, column, message } = read
    const diagnostics = [{ file, line, column, message, nearest: null }]
    return { ok: false, diagnostics, looked: seen }
  }
  const findFixture: FindFixture = (name, from) => {
    if (isAbsolute(name)) return { refused: outside(name) }
    const places = placesOf(name, from)
    seen.push(...places.map((place) => looked(resolve(place))))
    return fixtureAmong(places, name, from)
  }
  return { ...parseScenario(read.text, { file, findFixture, bounds }), looked: seen }
}

function textOf(path: string): ReturnType<typeof decodeText> {
  try {
    return decodeText(readFileSync(path))
  } catch (failure) {
    return { ok: false, line: 1, column: 1, message: `This file cannot be read: ${why(failure)}.` }
  }
}

/** Beside the file that names it, then in the scenarios folder, then from here; never outside of these. */
function placesOf(name: string, from: string): string[] {
  return [dirname(from), scenariosAbove(from), '.'].map((place) => join(place, name))
}

function fixtureAmong(places: readonly string[], name: string, from: string) {
  const found = places.find((path) => existsSync(path))
  if (found === undefined) return null
  const folder = scenariosAbove(from)
  const homes = isInside(from, folder) ? [folder] : [folder, dirname(from), '.']
  if (!homes.some((home) => isInside(found, home))) return { refused: outside(name) }
  const read = textOf(found)
  return read.ok ? { file: shown(found), text: read.text } : { refused: `${name}: ${read.message}` }
}

function outside(name: string): string {
  return `"${name}" is outside of the scenarios folder; fixtures stay inside it.`
}

/** Where links lead counts, not where they lie. */
function isInside(path: string, folder: string): boolean {
  if (!existsSync(folder)) return false
  const way = relative(realpathSync(folder), realpathSync(path))
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function scenariosAbove(file: string): string {
  const parts = resolve(file).split(sep)
  const index = parts.lastIndexOf('scenarios')
  return index < 0 ? 'scenarios' : parts.slice(0, index + 1).join(sep)
}

/** Relative to here, so that ids and hashes do not depend on where a checkout lies. */
function shown(file: string): string {
  return relative(process.cwd(), resolve(file)).replaceAll('\\', '/')
}
