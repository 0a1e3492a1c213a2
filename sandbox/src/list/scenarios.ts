import {
  inLocale,
  parseScenario,
  type Diagnostic,
  type FindFixture,
  type Scenario,
} from '@understudy/scenario'
import type { Locale } from '@understudy/messages'
import { vocabulary } from './vocabulary.ts'

/** A text with its path under `scenarios/`. */
export interface ScenarioText {
  readonly path: string
  readonly text: string
}

/** One thing to play: a scenario or one cell of its matrix; or a file that cannot be read yet. */
export interface Entry {
  /** Unique; the scenario's id, or the path of a file with mistakes. */
  readonly id: string
  readonly path: string
  /** The workflow it belongs to: the first folder of its path. */
  readonly slug: string
  readonly scenario: Scenario | null
  readonly diagnostics: readonly Diagnostic[]
  readonly isDraft: boolean
}

/** Reads files into what can be played, and reads again only what changed; fixtures are read by those that use them. */
export function makeReader() {
  let known = new Map<string, { readonly text: string; readonly entries: readonly Entry[] }>()
  let fixtures = ''
  return (files: readonly ScenarioText[], drafts: ReadonlySet<string>): readonly Entry[] => {
    const now = JSON.stringify(files.filter(({ path }) => path.startsWith('fixtures/')))
    if (now !== fixtures) known = new Map()
    fixtures = now
    return files
      .filter(({ path }) => !path.startsWith('fixtures/'))
      .flatMap((file) => {
        const key = `${drafts.has(file.path) ? 'draft' : 'file'} ${file.path}`
        const before = known.get(key)
        if (before?.text === file.text) return before.entries
        const entries = entriesOfFile(file, files, drafts.has(file.path))
        known.set(key, { text: file.text, entries })
        return entries
      })
  }
}

/** The scenarios of one file, or the file itself with its mistakes. */
function entriesOfFile(
  { path, text }: ScenarioText,
  files: readonly ScenarioText[],
  isDraft: boolean,
): Entry[] {
  const slug = path.split('/')[0] ?? ''
  const parsed = parseScenario(text, {
    file: `scenarios/${path}`,
    findFixture: fixtureAmong(files),
    vocabulary,
  })
  if (!parsed.ok) {
    return [{ id: path, path, slug, scenario: null, diagnostics: parsed.diagnostics, isDraft }]
  }
  return parsed.scenarios.map((scenario) => ({
    id: scenario.id,
    path,
    slug,
    scenario,
    diagnostics: [],
    isDraft,
  }))
}

/** Finds what a file names in its `use`, by its path from `scenarios/` on. */
export function fixtureAmong(files: readonly ScenarioText[]): FindFixture {
  return (name) => {
    const found = files.find(({ path }) => path === name)
    return found === undefined ? null : { file: `scenarios/${found.path}`, text: found.text }
  }
}

/** The title in the reader's language, with the cell of a matrix. */
export function titleOf({ scenario, path }: Entry, locale: Locale): string {
  if (!scenario) return path
  const cell = /\[.*\]$/.exec(scenario.id)?.[0]
  const title = inLocale(scenario.title, locale)
  return cell === undefined ? title : `${title} ${cell}`
}

/** The title that all cells of a file have in common. */
export function fileTitleOf(cells: readonly Entry[], locale: Locale): string {
  const titles = cells.map(({ scenario, path }) =>
    scenario ? inLocale(scenario.title, locale) : path,
  )
  const [first = '', ...others] = titles
  const letters = [...first]
  const end = letters.findIndex((_, index) =>
    others.some((title) => !title.startsWith(letters.slice(0, index + 1).join(''))),
  )
  return end === -1 ? first : `${letters.slice(0, end).join('').trimEnd()}…`
}

/** True when every word of the search stands in the title, the path, a rule or a tag. */
export function matches(entry: Entry, search: string, locale: Locale): boolean {
  const { scenario, path } = entry
  const text = [titleOf(entry, locale), path, ...(scenario?.rules ?? []), ...(scenario?.tags ?? [])]
    .join(' ')
    .toLocaleLowerCase(locale)
  return search
    .toLocaleLowerCase(locale)
    .split(/\s+/)
    .every((word) => text.includes(word))
}
