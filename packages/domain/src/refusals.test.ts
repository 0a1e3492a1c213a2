import { expect, test } from 'vitest'
import { firstRulesOf } from './engine/actor-rules.ts'
import { commands, commandTypes } from './decider.ts'
import { commandNames } from './kernel/command-name.ts'
import type { Rule } from './kernel/decision.ts'
import { typeOf } from './kernel/message.ts'
import { refusalCodes, rules, rulesOf } from './refusals.ts'
import type { AnyCommand } from './workflow.ts'

const definitions: readonly AnyCommand[] = Object.values(commands).flat()

function rulesIn(definition: AnyCommand): readonly Rule<never>[] {
  return [...firstRulesOf(definition), ...definition.rules]
}

test('each rule of each command stands among the entries with its own id, source and date', () => {
  const entries = rules()
  const missing = definitions.flatMap((definition) => {
    const type = typeOf(definition.message)
    return rulesIn(definition)
      .filter(
        ({ id, code, source, from = null }) =>
          !entries.some(
            (entry) =>
              entry.rule === id &&
              entry.code === code &&
              entry.source === source &&
              entry.from === from &&
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
  expect(new Set(sources)).toEqual(new Set(['MCA-01', 'MCA-02', 'TRF-08']))
})

test('the rules of a command come in their order, who acts before all of them', () => {
  for (const definition of definitions) {
    expect(rulesOf(typeOf(definition.message)).map(({ code }) => code)).toEqual(
      rulesIn(definition).map(({ code }) => code),
    )
  }
  expect(rulesOf('NoSuchCommand')).toEqual([])
})

test('each code is listed once', () => {
  expect(new Set(refusalCodes()).size).toBe(refusalCodes().length)
})

test('a name in the register of commands is a command’s, and the other way round', () => {
  expect(commandNames.toSorted()).toEqual(commandTypes.toSorted())
})
