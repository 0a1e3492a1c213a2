import type { Found } from '@understudy/domain'
import type { z } from 'zod'
import type { CatalogNames } from './catalog-names.ts'

/** The words a file may use, taken from the domain's own registries: nothing is spelled twice. */
export interface Vocabulary {
  readonly commands: ReadonlyMap<string, z.ZodObject>
  readonly events: ReadonlyMap<string, z.ZodObject>
  readonly refusals: readonly string[]
  readonly rules: readonly string[]
  readonly invariants: readonly string[]
  readonly failpoints: readonly string[]
  readonly faultKinds: readonly string[]
  readonly roles: readonly string[]
  /** Ids that are the same in every file, by kind: those of the catalogue, rules and refusals. */
  readonly listed: ReadonlyMap<string, readonly string[]>
  /** Names of offers, SKUs and services, by id: nobody knows GUIDs and part numbers by heart. */
  readonly names: CatalogNames
  /** Names of the domain's own properties. */
  readonly properties: readonly string[]
  /** What a word means, by its kind: the sentence of a refusal with its source, the name of an offer… */
  readonly descriptions: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** What the facts of a world say there is, by kind. */
  readonly stated: (facts: object) => ReadonlyMap<string, Found>
  /** The `world:` section. */
  readonly facts: z.ZodType
  readonly settings: z.ZodType
  /** Questions that are asked by their names, with the shapes of question and answer. */
  readonly readings: ReadonlyMap<
    string,
    { readonly question: z.ZodObject; readonly answer: z.ZodType; readonly summary: string }
  >
  /** What stands in each section of an expectation. */
  readonly sections: Readonly<Record<string, z.ZodType>>
  /** What cannot be so in facts that have been read, when the clock starts at a moment; their paths begin under `world`. */
  readonly doubts: (
    facts: unknown,
    clock: string,
  ) => readonly { readonly path: readonly string[]; readonly message: string }[]
  /** The sentence about a country that exists and is in no market; null for any other code. */
  readonly outsideEveryMarket: (code: string) => string | null
}

/** The fields a message has besides its type. */
export function fieldsOf(message: z.ZodObject): Record<string, z.core.$ZodType> {
  const { type: _, ...fields } = message.shape
  return fields
}

/** Builds a part of the schemas once for each vocabulary, so that a part used in many places is one definition. */
export function oncePer<Part>(build: (vocabulary: Vocabulary) => Part) {
  const built = new WeakMap<Vocabulary, { readonly part: Part }>()
  return (vocabulary: Vocabulary): Part => {
    const { part } = built.get(vocabulary) ?? { part: build(vocabulary) }
    built.set(vocabulary, { part })
    return part
  }
}
