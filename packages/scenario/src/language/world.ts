import { checkShape } from './check-shape.ts'
import type { Diagnostic, Mistake } from './diagnostic.ts'
import { knownThings } from './references.ts'
import type { Json } from './scenario.ts'
import type { FileSchemas } from './schema.ts'
import { readSource, type Source } from './source.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Finds a fixture by the name in `use:`, seen from the file that names it; null when there is none. */
export type FindFixture = (name: string, from: string) => { file: string; text: string } | null

/** One file's own part of a world. */
interface Layer {
  readonly source: Source
  readonly world: Json
}

/** Facts of a file and of all the fixtures it uses, each thing once. */
export function worldOf(
  own: Layer,
  use: readonly unknown[],
  findFixture: FindFixture,
  vocabulary: Vocabulary,
  schemas: FileSchemas,
): { readonly facts: Json; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const layers = [
    ...usedLayers(own.source, use, [own.source.file], findFixture, schemas, diagnostics),
    own,
  ]
  let facts: Json = {}
  for (const [index, layer] of [
    ...new Map(layers.map((each) => [each.source.file, each])).values(),
  ].entries()) {
    const known = knownThings(vocabulary, layer.world)
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
  findFixture: FindFixture,
  schemas: FileSchemas,
  diagnostics: Diagnostic[],
): Layer[] {
  return use.flatMap((name, index): Layer[] => {
    const complain = (message: string) => {
      diagnostics.push(source.locate({ path: ['use', index], of: 'value', message }))
      return []
    }
    const found = findFixture(String(name), source.file)
    if (!found) return complain(`There is no fixture "${String(name)}".`)
    if (chain.includes(found.file)) {
      return complain(`Fixtures go round in a circle: ${[...chain, found.file].join(' → ')}.`)
    }
    const read = readSource(found.file, found.text)
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
    const below = usedLayers(
      read.source,
      deeper,
      [...chain, found.file],
      findFixture,
      schemas,
      diagnostics,
    )
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
