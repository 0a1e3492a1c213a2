import { readFileSync } from 'node:fs'
import { commandTypes, eventTypes, failpoints, refusalCodes, rulebook } from '@understudy/domain'
import { expect, test } from 'vitest'
import { scenarioJsonSchema } from './json-schema.ts'

const text = JSON.stringify(scenarioJsonSchema())

test('every word of the domain is in the schema for editors', () => {
  const ids = rulebook.map(({ id }) => id)
  for (const word of [...commandTypes, ...eventTypes, ...refusalCodes(), ...failpoints, ...ids]) {
    expect(text).toContain(JSON.stringify(word))
  }
})

test('every reference in the schema leads somewhere', () => {
  const definitions = Object.keys(scenarioJsonSchema().definitions ?? {})
  const names = [...text.matchAll(/"#\/definitions\/([^"]+)"/g)].map(([, name]) => name)
  expect(definitions).toEqual(expect.arrayContaining([...new Set(names)]))
})

test('the committed schema is that of the domain', () => {
  const file = new URL('../../../../scenarios/scenario.schema.json', import.meta.url)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(text))
})

test('the values that a field of an event, and of what is looked at, may have are in it', () => {
  const definition = definitionsByName()
  const started = definition('event').split('"AzurePlanTransitionStarted"')[1]
  expect(started).toMatch(/^.{0,900}"venue":\{"\$ref":"#\/definitions\/some-venue"\}/)
  expect(definition('some-venue')).toContain('"partner-center"')
  expect(definition('expected-mailbox')).toContain('"kind"')
})

test('a refusal is described by its sentence and its source', () => {
  expect(definitionsByName()('refusal')).toContain('(azure-plan-transition#')
})

function definitionsByName() {
  const known = new Map(Object.entries(scenarioJsonSchema().definitions ?? {}))
  return (name: string) => JSON.stringify(known.get(name))
}
