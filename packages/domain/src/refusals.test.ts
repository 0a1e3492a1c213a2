import { expect, test } from 'vitest'
import { actorRules } from './actor-rules.ts'
import { commands } from './decider.ts'
import { typeOf } from './kernel/message.ts'
import { refusalCodes, rules, rulesOf } from './refusals.ts'

const definitions = Object.values(commands).flat()

test('each rule of each command stands among the entries with its own id, source and date', () => {
  const entries = rules()
  const missing = definitions.flatMap((definition) => {
    const type = typeOf(definition.message)
    return [...actorRules, ...definition.rules]
      .filter(
        ({ id, code, source, ...rest }) =>
          !entries.some(
            (entry) =>
              entry.rule === id &&
              entry.code === code &&
              entry.source === source &&
              entry.from === (('from' in rest ? rest.from : undefined) ?? null) &&
              entry.commands.includes(type),
          ),
      )
      .map(({ code }) => `${type}: ${code}`)
  })
  expect(missing).toEqual([])
})

test('a code with several reasons has several entries', () => {
  const sources = rules()
    .filter(({ code }) => code === 'customer-agreement-missing')
    .map(({ rule }) => rule)
  expect(new Set(sources)).toEqual(new Set(['MCA-01', 'MCA-02']))
})

test('the rules of a command come in their order, who acts before all of them', () => {
  for (const definition of definitions) {
    expect(rulesOf(typeOf(definition.message)).map(({ code }) => code)).toEqual(
      [...actorRules, ...definition.rules].map(({ code }) => code),
    )
  }
  expect(rulesOf('NoSuchCommand')).toEqual([])
})

test('each code is listed once', () => {
  expect(new Set(refusalCodes()).size).toBe(refusalCodes().length)
})
