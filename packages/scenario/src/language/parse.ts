import { checkShape } from './check-shape.ts'
import { readExpectation, type Reading } from './compile-expect.ts'
import { compileSteps } from './compile-steps.ts'
import { inReadingOrder, type Diagnostic, type Mistake } from './diagnostic.ts'
import { domainVocabulary } from './domain-vocabulary.ts'
import { readExploration } from './exploration.ts'
import { cellsOf, productSize, type Cell, type Matrix } from './matrix.ts'
import { beyond, mostOf, type Bounds } from './limits.ts'
import { idsByName, withCatalogIds } from './catalog-names.ts'
import { rangeAt } from './places.ts'
import { checkReferences, knownIn } from './references.ts'
import type { Json, Parsed, PinnedClaim, Scenario } from './scenario.ts'
import { fileSchemas, type FileSchemas } from './schema.ts'
import { readSource, type Source } from './source.ts'
import { substitute, type Variables } from './substitute.ts'
import { unfolded } from './unfolded.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { LocalText } from './words.ts'
import { worldOf, type FindFixture } from './world.ts'

export interface ParseOptions {
  /** As it should appear in messages; ids are made of it. */
  readonly file: string
  readonly findFixture?: FindFixture
  readonly vocabulary?: Vocabulary
  /** Values for `${name}`, besides those of the matrix. */
  readonly variables?: Variables
  /** Other bounds than usual. */
  readonly bounds?: Bounds
}

/**
 * Reads one file. A matrix gives a scenario for each cell; a fixture gives none. Mistakes come back with their
 * place, all of them, in reading order; then no scenario is given.
 */
export function parseScenario(text: string, options: ParseOptions): Parsed {
  const { file, findFixture = () => null, variables = {} } = options
  const { vocabulary = domainVocabulary(), bounds = {} } = options
  const read = readSource(file, text, bounds)
  if (!read.ok) return read
  const { source } = read
  const schemas = schemasOf(vocabulary)
  const value = source.value
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    const message = 'A scenario is a map that begins with "scenario: <title>".'
    return { ok: false, diagnostics: [source.locate({ path: [], of: 'value', message })] }
  }
  const raw = value as Json
  const context = { source, schemas, vocabulary, findFixture, bounds }
  if ('fixture' in raw) return parseFixture(raw, context)

  const { cells, mistakes } = readCells(raw, schemas, bounds)
  mistakes.push(...tooMuch(raw, cells, variables, bounds))
  const diagnostics = mistakes.map((mistake) => source.locate(mistake))
  const scenarios: Scenario[] = []
  for (const cell of mistakes.length === 0 ? cells : []) {
    const filled = { ...cell, variables: { ...variables, ...cell.variables } }
    const scenario = readCell(raw, filled, context, diagnostics)
    if (scenario) scenarios.push(scenario)
    // What is wrong is mostly wrong in every cell.
    if (diagnostics.length >= mostOf('mistakes', bounds)) break
  }
  if (diagnostics.length > 0) {
    const shown = inReadingOrder(diagnostics).slice(0, mostOf('mistakes', bounds))
    return { ok: false, diagnostics: shown }
  }
  return { ok: true, scenarios }
}

interface File {
  readonly source: Source
  readonly schemas: FileSchemas
  readonly vocabulary: Vocabulary
  readonly findFixture: FindFixture
  readonly bounds: Bounds
}

function parseFixture(
  raw: Json,
  { source, schemas, vocabulary, findFixture, bounds }: File,
): Parsed {
  const mistakes = checkShape(schemas.fixture, { ...raw, world: undefined }, [])
  const own = { source, world: (raw['world'] ?? {}) as Json }
  const use = Array.isArray(raw['use']) ? raw['use'] : []
  const { diagnostics } = worldOf(own, use, { findFixture, vocabulary, schemas, bounds })
  const all = [...mistakes.map((mistake) => source.locate(mistake)), ...diagnostics]
  return all.length > 0
    ? { ok: false, diagnostics: inReadingOrder(all) }
    : { ok: true, scenarios: [] }
}

/** What the cells would unfold to is counted before it is built. */
function tooMuch(raw: Json, cells: readonly Cell[], more: Variables, bounds: Bounds): Mistake[] {
  let all = 0
  for (const { variables } of cells) {
    const { steps, rounds } = unfolded(raw['steps'], { ...more, ...variables })
    all += steps
    const name =
      rounds > mostOf('rounds', bounds)
        ? 'rounds'
        : steps > mostOf('steps', bounds)
          ? 'steps'
          : all > mostOf('cellSteps', bounds)
            ? 'cellSteps'
            : null
    if (name) return [{ path: ['steps'], of: 'key', message: beyond(name, bounds) }]
  }
  return []
}

function readCells(
  raw: Json,
  schemas: FileSchemas,
  bounds: Bounds,
): { cells: Cell[]; mistakes: Mistake[] } {
  if (raw['matrix'] === undefined) return { cells: cellsOf(undefined), mistakes: [] }
  const mistakes = checkShape(schemas.scenario.shape.matrix, raw['matrix'], ['matrix'])
  if (mistakes.length > 0) return { cells: [], mistakes }
  const matrix = raw['matrix'] as Matrix
  const { axes, include = [], exclude = [] } = matrix
  const beyondAt = (name: 'cells' | 'excludes', part: string) => {
    const mistake = { path: ['matrix', part], of: 'key', message: beyond(name, bounds) } as const
    return { cells: [], mistakes: [mistake] }
  }
  if (include.length > mostOf('cells', bounds)) return beyondAt('cells', 'include')
  if (exclude.length > mostOf('excludes', bounds)) return beyondAt('excludes', 'exclude')
  if (productSize(axes) + include.length > mostOf('cells', bounds)) return beyondAt('cells', 'axes')
  return { cells: cellsOf(matrix), mistakes: [] }
}

function readCell(raw: Json, cell: Cell, file: File, diagnostics: Diagnostic[]): Scenario | null {
  const { source, schemas, vocabulary } = file
  const mistakes: Mistake[] = []
  const { steps = [], properties = [], matrix: _, ...own } = raw
  const ids = idsByName(vocabulary.names)
  const head = withCatalogIds(substitute(own, cell.variables, [], mistakes), ids) as Json
  const { world = {}, ...rest } = head
  mistakes.push(
    ...checkShape(
      schemas.scenario,
      { ...rest, steps: onlyList(steps), properties: onlyNames(properties) },
      [],
    ),
  )
  const layer = {
    source,
    world: (typeof world === 'object' && world !== null ? world : {}) as Json,
  }
  const use = Array.isArray(head['use']) ? head['use'] : []
  const built = worldOf(layer, use, file)
  diagnostics.push(...built.diagnostics)

  const known = knownIn(vocabulary, built.facts, layer.world)
  mistakes.push(...checkReferences(vocabulary.facts, layer.world, ['world'], known))
  if (mistakes.length === 0 && diagnostics.length === 0) {
    for (const { path, message } of vocabulary.doubts(built.facts, head['clock'] as string)) {
      mistakes.push({ path: ['world', ...path], of: 'value', message })
    }
  }
  const reading: Reading = {
    vocabulary,
    schemas,
    known,
    mistakes,
    marks: new Set(['start']),
    faults: new Set(),
    later: [],
    bounds: file.bounds,
  }
  const compiled = compileSteps(
    { raw: steps, at: ['steps'], prefix: '', variables: cell.variables, places: source.places },
    reading,
  )
  const looked = { ...endOf(head, source, reading), throughout: watchedIn(head, reading) }
  mistakes.push(...reading.later.flatMap((check) => check()))
  const filled = { ...head, steps, properties }
  const explore = readExploration(filled, cell, source, reading)
  diagnostics.push(...mistakes.map((mistake) => source.locate(mistake)))
  if (diagnostics.length > 0) return null
  const claim = (head['claim'] ?? null) as Omit<PinnedClaim, 'line'> | null
  return {
    ...headOf(head, source.file, cell),
    claim: claim && { ...claim, line: rangeAt(source.places, ['claim']).start.line },
    facts: built.facts,
    steps: compiled,
    ...looked,
    explore,
    raw: filled,
    places: source.places,
  }
}

function endOf(head: Json, { places }: Source, reading: Reading): Pick<Scenario, 'finally'> {
  const end = head['finally']
  if (end === null || typeof end !== 'object') return { finally: null }
  return {
    finally: {
      line: rangeAt(places, ['finally'], 'key').start.line,
      range: rangeAt(places, ['finally']),
      expect: readExpectation(end as Json, ['finally'], reading),
    },
  }
}

function watchedIn(head: Json, reading: Reading): Json | null {
  const { throughout } = head
  if (throughout === null || typeof throughout !== 'object') return null
  return readExpectation(throughout as Json, ['throughout'], reading).sections
}

type Head = Omit<
  Scenario,
  'claim' | 'facts' | 'steps' | 'finally' | 'throughout' | 'explore' | 'raw' | 'places'
>

function headOf(head: Json, file: string, cell: Cell): Head {
  const stem = file.replace(/\.ya?ml$/, '')
  const exempt = (head['invariants'] as { exempt: { id: string; because: string }[] } | undefined)
    ?.exempt
  return {
    id: cell.label === '' ? stem : `${stem}[${cell.label}]`,
    file,
    title: head['scenario'] as LocalText,
    about: (head['about'] ?? null) as LocalText | null,
    rules: (head['rules'] ?? []) as string[],
    tags: (head['tags'] ?? []) as string[],
    lesson: (head['lesson'] ?? null) as Scenario['lesson'],
    clock: head['clock'] as string,
    seed: (head['seed'] ?? 1) as number,
    settings: (head['settings'] ?? {}) as Json,
    skip: (head['skip'] ?? null) as Scenario['skip'],
    fails: (head['fails'] ?? null) as Scenario['fails'],
    only: head['only'] === true,
    exempt: Object.fromEntries((exempt ?? []).map(({ id, because }) => [id, because])),
  }
}

/** Steps are checked one by one; here only that there is a list. */
function onlyList(steps: unknown): unknown {
  return Array.isArray(steps) ? [] : steps
}

function onlyNames(properties: unknown): unknown {
  if (!Array.isArray(properties)) return properties
  return properties.filter((item) => typeof item === 'string')
}

const schemasByVocabulary = new WeakMap<Vocabulary, FileSchemas>()

function schemasOf(vocabulary: Vocabulary): FileSchemas {
  const known = schemasByVocabulary.get(vocabulary) ?? fileSchemas(vocabulary)
  schemasByVocabulary.set(vocabulary, known)
  return known
}
