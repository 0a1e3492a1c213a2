import {
  inLocale,
  parseScenario,
  type Diagnostic,
  type FindFixture,
  type Scenario,
} from '@understudy/scenario'
import type { Locale } from '@understudy/messages'
import { summaryOf, type ScenarioSummary, type SummariesByPath } from './summary.ts'
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
  /** What is said of it in lists; null for a file with mistakes. */
  readonly summary: ScenarioSummary | null
  /** Null for a file with mistakes. The file is read when this is first looked at. */
  readonly scenario: Scenario | null
  readonly diagnostics: readonly Diagnostic[]
  readonly isDraft: boolean
}

/** Files that came with the page, with what was said of them when it was built. */
export interface Shipped {
  readonly files: readonly ScenarioText[]
  readonly summaries: SummariesByPath
}

/**
 * Reads files into what can be played, and reads again only what changed; fixtures are read by those that use them. A file
 * that stands as it was shipped is listed by its summary, and read when somebody looks into it.
 */
export function makeReader(shipped?: Shipped) {
  let known = new Map<string, { readonly text: string; readonly entries: readonly Entry[] }>()
  const shippedFixtures = shipped && fixturesOf(shipped.files)
  let fixtures = ''
  return (files: readonly ScenarioText[], drafts: ReadonlySet<string>): readonly Entry[] => {
    const now = fixturesOf(files)
    if (now !== fixtures) known = new Map()
    fixtures = now
    return files
      .filter(({ path }) => !path.startsWith('fixtures/'))
      .flatMap((file) => {
        const isDraft = drafts.has(file.path)
        const key = `${isDraft ? 'draft' : 'file'} ${file.path}`
        const before = known.get(key)
        if (before?.text === file.text) return before.entries
        const summaries =
          isDraft || now !== shippedFixtures ? undefined : shipped?.summaries[file.path]
        const entries = summaries
          ? listedEntries(file, files, summaries)
          : entriesOfFile(file, files, isDraft)
        known.set(key, { text: file.text, entries })
        return entries
      })
  }
}

function fixturesOf(files: readonly ScenarioText[]): string {
  return JSON.stringify(files.filter(({ path }) => path.startsWith('fixtures/')))
}

/** The scenarios of a file by their summaries; the file is read once, for whichever is looked into first. */
function listedEntries(
  file: ScenarioText,
  files: readonly ScenarioText[],
  summaries: readonly ScenarioSummary[],
): Entry[] {
  let entries: readonly Entry[] | undefined
  const read = (id: string) => {
    entries ??= entriesOfFile(file, files, false)
    return entries.find((entry) => entry.id === id)
  }
  return summaries.map((summary) => ({
    id: summary.id,
    path: file.path,
    slug: slugOf(file.path),
    summary,
    get scenario() {
      return read(summary.id)?.scenario ?? null
    },
    get diagnostics() {
      return read(summary.id)?.diagnostics ?? []
    },
    isDraft: false,
  }))
}

/** The scenarios of one file, or the file itself with its mistakes. */
function entriesOfFile(
  { path, text }: ScenarioText,
  files: readonly ScenarioText[],
  isDraft: boolean,
): Entry[] {
  const file = { path, slug: slugOf(path), isDraft }
  const parsed = parseScenario(text, {
    file: `scenarios/${path}`,
    findFixture: fixtureAmong(files),
    vocabulary,
  })
  if (!parsed.ok) {
    const { diagnostics } = parsed
    return [{ ...file, id: path, summary: null, scenario: null, diagnostics }]
  }
  return parsed.scenarios.map((scenario) => ({
    ...file,
    id: scenario.id,
    summary: summaryOf(scenario),
    scenario,
    diagnostics: [],
  }))
}

function slugOf(path: string): string {
  return path.split('/')[0] ?? ''
}

/** Finds what a file names in its `use`, by its path from `scenarios/` on. */
export function fixtureAmong(files: readonly ScenarioText[]): FindFixture {
  return (name) => {
    const found = files.find(({ path }) => path === name)
    return found === undefined ? null : { file: `scenarios/${found.path}`, text: found.text }
  }
}

/** The title in the reader's language, with the cell of a matrix. */
export function titleOf({ summary, path }: Entry, locale: Locale): string {
  if (!summary) return path
  const cell = /\[.*\]$/.exec(summary.id)?.[0]
  const title = inLocale(summary.title, locale)
  return cell === undefined ? title : `${title} ${cell}`
}

/** The title that all cells of a file have in common. */
export function fileTitleOf(cells: readonly Entry[], locale: Locale): string {
  const titles = cells.map(({ summary, path }) =>
    summary ? inLocale(summary.title, locale) : path,
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
  const { summary, path } = entry
  const text = [titleOf(entry, locale), path, ...(summary?.rules ?? []), ...(summary?.tags ?? [])]
    .join(' ')
    .toLocaleLowerCase(locale)
  return search
    .toLocaleLowerCase(locale)
    .split(/\s+/)
    .every((word) => text.includes(word))
}
