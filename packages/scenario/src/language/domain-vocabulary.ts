import {
  commandDefinition,
  commandTypes,
  countries,
  eventDefinition,
  eventTypes,
  failpoints,
  faultKinds,
  invariants,
  meters,
  offers,
  refusalCodes,
  roles,
  rulebook,
  settingsSchema,
  worldFactsSchema,
} from '@understudy/domain'
import { properties } from '@understudy/domain/properties'
import type { z } from 'zod'
import type { Vocabulary } from './vocabulary.ts'

let known: Vocabulary | undefined

/** The words of the domain as it is built in, gathered once. */
export function domainVocabulary(): Vocabulary {
  known ??= {
    commands: named(commandTypes, (type) => commandDefinition(type)?.message),
    events: named(eventTypes, (type) => eventDefinition(type)?.schema),
    refusals: refusalCodes(),
    rules: rulebook.map(({ id }) => id),
    invariants: invariants.map(({ id }) => id),
    failpoints,
    faultKinds,
    roles,
    countries: countries().map(({ code }) => code),
    offers: offers().map(({ id }) => id),
    meters: meters().map(({ id }) => id),
    properties: properties.map(({ name }) => name),
    facts: worldFactsSchema,
    settings: settingsSchema,
  }
  return known
}

/** Messages are strict objects with a literal `type`; the registries say so in `MessageSchema`. */
function named(types: readonly string[], schemaOf: (type: string) => unknown) {
  return new Map(types.map((type) => [type, schemaOf(type) as z.ZodObject]))
}
