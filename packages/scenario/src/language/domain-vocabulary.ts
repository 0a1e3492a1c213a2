import {
  catalogIds,
  commandDefinition,
  commandTypes,
  doubtsOf,
  eventDefinition,
  eventTypes,
  failpoints,
  faultKinds,
  instant,
  invariants,
  offers,
  outsideEveryMarket,
  readings,
  refusalCodes,
  roles,
  rulebook,
  settingsSchema,
  rules,
  serviceTitles,
  skuTitle,
  statedIn,
  worldFactsSchema,
} from '@understudy/domain'
import { properties } from '@understudy/domain/properties'
import type { z } from 'zod'
import { sectionShapes } from '../view/sections.ts'
import type { Vocabulary } from './vocabulary.ts'

let known: Vocabulary | undefined

/** The words of the domain as it is built in, gathered once. */
export function domainVocabulary(): Vocabulary {
  known ??= gathered()
  return known
}

function gathered(): Vocabulary {
  const catalog = catalogIds()
  const names = {
    offer: new Map(offers().map(({ id, name }) => [id, name])),
    sku: new Map((catalog.get('sku') ?? []).map((sku) => [sku, skuTitle(sku)])),
    service: new Map(serviceTitles().map(({ name, title }) => [name, title])),
  }
  const refusals = refusalCodes()
  const rulebookIds = rulebook.map(({ id }) => id)
  return {
    commands: named(commandTypes, (type) => commandDefinition(type)?.message),
    events: named(eventTypes, (type) => eventDefinition(type)?.schema),
    refusals,
    rules: rulebookIds,
    invariants: invariants.map(({ id }) => id),
    failpoints,
    faultKinds,
    roles,
    listed: new Map<string, readonly string[]>([
      ...catalog,
      ['refusal', refusals],
      ['rule', rulebookIds],
    ]),
    names,
    properties: properties.map(({ name }) => name),
    descriptions: new Map([
      ['offer', names.offer],
      ['sku', names.sku],
      ['refusal', refusalsSaid()],
      ['rule', new Map(rulebook.map(({ id, title }) => [id, title]))],
      ['service', names.service],
    ]),
    stated: statedIn,
    facts: worldFactsSchema,
    settings: settingsSchema,
    readings: new Map(readings.map((reading) => [reading.name, reading])),
    sections: sectionShapes,
    doubts: (facts, clock) => doubtsOf(worldFactsSchema.parse(facts), instant(clock)),
    outsideEveryMarket,
  }
}

/** Messages are strict objects with a literal `type`; the registries say so in `MessageSchema`. */
function named(types: readonly string[], schemaOf: (type: string) => unknown) {
  return new Map(types.map((type) => [type, schemaOf(type) as z.ZodObject]))
}

/** What must be, and every place where that is written: several commands may keep one code for different reasons. */
function refusalsSaid(): Map<string, string> {
  const byCode = Map.groupBy(rules(), ({ code }) => code)
  return new Map(
    [...byCode].map(([code, entries]) => {
      const sources = new Set(entries.map(({ source }) => source))
      return [code, `${entries[0]?.must ?? code} (${[...sources].join(', ')})`]
    }),
  )
}
