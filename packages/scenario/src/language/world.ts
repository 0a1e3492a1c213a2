import { checkShape } from './check-shape.ts'
import type { Diagnostic, Mistake } from './diagnostic.ts'
import { beyond, mostOf, type Bounds } from './limits.ts'
import { idsByName, withCatalogIds } from './catalog-names.ts'
import { knownIn } from './references.ts'
import type { Json } from './scenario.ts'
import type { FileSchemas } from './schema.ts'
import { readSource, type Source } from './source.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Finds a fixture by the name in `use:`, seen from the file that names it; null when there is none, and a sentence
 * when there is one that may not or cannot be read.
 */
export type FindFixture = (name: string, from: string) => FoundFixture | null
export type FoundFixture =
  | { readonly file: string; readonly text: string }
  | { readonly refused: string }

interface Surroundings {
  readonly findFixture: FindFixture
  readonly vocabulary: Vocabulary
  readonly schemas: FileSchemas
  readonly bounds: Bounds
}

/** One file's own part of a world. */
interface Layer {
  readonly source: Source
  readonly world: Json
}

/** Facts of a file and of all the fixtures it uses, each thing once. */
export function worldOf(
  own: Layer,
  use: readonly unknown[],
  surroundings: Surroundings,
): { readonly facts: Json; readonly diagnostics: readonly Diagnostic[] } {
  const { vocabulary } = surroundings
  const diagnostics: Diagnostic[] = []
  const used = usedLayers(own.source, use, [own.source.file], {
    ...surroundings,
    diagnostics,
    budget: { left: mostOf('fixtures', surroundings.bounds) },
  })
  const ids = idsByName(vocabulary.names)
  const layers = [...used, own].map(({ source, world }) => ({
    source,
    world: withCatalogIds(world, ids) as Json,
  }))
  let facts: Json = {}
  for (const [index, layer] of [
    ...new Map(layers.map((each) => [each.source.file, each])).values(),
  ].entries()) {
    const known = knownIn(vocabulary, layer.world)
    const mistakes: Mistake[] = checkShape(
      vocabulary.facts,
      withoutOverride(layer.world),
      ['world'],
      known,
    )
    if (mistakes.length === 0) facts = merge(facts, layer.world, index === 0 ? [] : mistakes)
    diagnostics.push(...mistakes.map((mistake) => layer.source.locate(mistake)))
  }
  return { facts, diagnostics }
}

function usedLayers(
  source: Source,
  use: readonly unknown[],
  chain: readonly string[],
  search: Surroundings & { readonly diagnostics: Diagnostic[]; readonly budget: { left: number } },
): Layer[] {
  const { findFixture, schemas, diagnostics, budget, bounds } = search
  return use.flatMap((name, index): Layer[] => {
    const complain = (message: string) => {
      diagnostics.push(source.locate({ path: ['use', index], of: 'value', message }))
      return []
    }
    budget.left -= 1
    if (budget.left < 0) return budget.left < -1 ? [] : complain(beyond('fixtures', bounds))
    const found = findFixture(String(name), source.file)
    if (found && 'refused' in found) return complain(found.refused)
    if (!found) return complain(`There is no fixture "${String(name)}".`)
    if (chain.includes(found.file)) {
      return complain(`Fixtures go round in a circle: ${[...chain, found.file].join(' → ')}.`)
    }
    const read = readSource(found.file, found.text, bounds)
    if (!read.ok) {
      diagnostics.push(...read.diagnostics)
      return []
    }
    const fixture = read.source.value as Json | null
    const outline = { ...fixture, world: undefined }
    const mistakes = checkShape(schemas.fixture, outline, [])
    diagnostics.push(...mistakes.map((mistake) => read.source.locate(mistake)))
    if (mistakes.length > 0) return []
    const { use: deeper = [], world = {} } = fixture as { use?: unknown[]; world?: Json }
    const below = usedLayers(read.source, deeper, [...chain, found.file], search)
    return [...below, { source: read.source, world }]
  })
}

/** The later layer adds; the same id with other content is a mistake, unless it says `override: true`. */
function merge(below: Json, above: Json, mistakes: Mistake[]): Json {
  const kinds = [...new Set([...Object.keys(below), ...Object.keys(above)])]
  const merged = kinds.map((kind) => {
    const things = { ...(below[kind] as Json | undefined) } as Record<string, unknown>
    for (const [id, thing] of Object.entries((above[kind] ?? {}) as Json)) {
      const { override, ...fields } = { ...(thing as Json) }
      const before = things[id] as Json | undefined
      if (
        before !== undefined &&
        override !== true &&
        JSON.stringify(before) !== JSON.stringify(fields)
      ) {
        const message = `"${id}" is already in a fixture, with other content; write "override: true" in it to change its fields.`
        mistakes.push({ path: ['world', kind, id], of: 'key', message })
      }
      things[id] = override === true ? { ...before, ...fields } : fields
    }
    return [kind, things]
  })
  return Object.fromEntries(merged) as Json
}

function withoutOverride(world: Json): Json {
  const entries = Object.entries(world).map(([kind, things]) => {
    if (things === null || typeof things !== 'object') return [kind, things]
    const bare = Object.entries(things as Json).map(([id, thing]) => {
      if (thing === null || typeof thing !== 'object' || Array.isArray(thing)) return [id, thing]
      const { override, ...fields } = thing as Json
      return [id, override === true ? fields : thing]
    })
    return [kind, Object.fromEntries(bare)]
  })
  return Object.fromEntries(entries) as Json
}
