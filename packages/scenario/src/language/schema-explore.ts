import { z } from 'zod'
import { durationField, instantField } from '@understudy/domain'
import { expectSchema } from './schema-expect.ts'
import { steps } from './schema-step.ts'
import type { Vocabulary } from './vocabulary.ts'
import { oneOf } from './words.ts'

/** Words that draw a value; a map has one of them. */
export const generatorWords = ['int', 'oneOf', 'subset', 'list', 'record', 'days', 'money']

export const generator = z
  .union([
    z.strictObject({ int: z.strictObject({ min: z.int(), max: z.int() }) }),
    z.strictObject({ oneOf: z.array(z.any()).min(1) }),
    z.strictObject({ subset: z.array(z.any()).min(1), min: z.int().min(0).optional() }),
    z.strictObject({ list: z.any(), min: z.int().min(0).optional(), max: z.int().max(50) }),
    z.strictObject({ record: z.record(z.string(), z.any()) }),
    z.strictObject({ days: z.strictObject({ from: instantField, to: instantField }) }),
    z.strictObject({
      money: z.strictObject({ min: z.int(), max: z.int(), currency: z.string().length(3) }),
    }),
  ])
  .meta({ id: 'generator', description: 'How a value is drawn.' })

export function propertySchema(vocabulary: Vocabulary) {
  return z.strictObject({
    name: z.string(),
    runs: z.int().min(1).max(100_000).default(100),
    forAll: z.record(z.string(), generator),
    world: z.any().optional().meta({ description: 'In place of the world of the file.' }),
    steps: steps.default([]),
    finally: expectSchema(vocabulary).optional(),
  })
}

export function walkSchema(vocabulary: Vocabulary) {
  const weights = [...vocabulary.commands.keys()].map((name) => [name, z.int().min(0).optional()])
  return z.strictObject({
    commands: z
      .strictObject(Object.fromEntries(weights) as Record<string, z.ZodType>)
      .optional()
      .meta({ description: 'How often each command is drawn; all alike when absent.' }),
    length: z.int().min(1).max(500).default(30).meta({ description: 'Commands at most in a run.' }),
    runs: z.int().min(1).max(100_000).default(100),
    reach: z
      .array(oneOf([...vocabulary.events.keys(), ...vocabulary.refusals]))
      .default([])
      .meta({ description: 'Events and refusals that some run must reach.' }),
  })
}

export function breakSchema(vocabulary: Vocabulary) {
  return z.strictObject({
    faults: z.array(oneOf(vocabulary.faultKinds)).default([...vocabulary.faultKinds]),
    at: z.array(oneOf(vocabulary.failpoints)).default([...vocabulary.failpoints]),
    times: z.int().min(1).max(10).default(1),
    settles: durationField
      .prefault('1d')
      .meta({ description: 'Everything is settled after this.' }),
  })
}
