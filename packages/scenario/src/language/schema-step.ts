import { z } from 'zod'
import { countryField, durationField, instantField } from '@understudy/domain'
import { expectSchema } from './schema-expect.ts'
import { commandMap, eventList } from './schema-messages.ts'
import type { Vocabulary } from './vocabulary.ts'
import { localText, oneOf } from './words.ts'

/** Steps inside steps are checked one by one, with their variables filled in; editors see the same shape again. */
export const steps = z.array(z.any().meta({ id: 'step' }))

/** A step has one verb; which words may stand beside which verb is in `verbs.ts`. */
export function stepSchema(vocabulary: Vocabulary) {
  const command = commandMap(vocabulary)
  const actor = z.string().meta({ description: 'Who acts, as in contoso/admin-agent.' })
  return z
    .strictObject({
      name: localText.optional().meta({ description: 'What this step shows.' }),
      say: localText.optional().meta({ description: 'Words for the reader; nothing happens.' }),
      when: command.optional().meta({ description: 'One command.' }),
      plan: command.optional().meta({ description: 'What a command would do; nothing happens.' }),
      as: actor.optional(),
      then: eventList(vocabulary).optional(),
      refused: refusedSchema(vocabulary).optional(),
      changes: z.any().optional().meta({ description: 'The changes a plan shows.' }),
      within: durationField
        .optional()
        .meta({ description: 'How far ahead a plan looks; two days when absent.' }),
      executes: z
        .boolean()
        .optional()
        .meta({ description: 'Executing must give what was planned.' }),
      advance: advanceSchema(vocabulary).optional(),
      fault: faultSchema(vocabulary).optional(),
      heal: z.string().optional().meta({ description: 'The id of a fault, or all.' }),
      expect: expectSchema(vocabulary).optional(),
      mark: z.string().optional().meta({ description: 'A name for this moment.' }),
      fork: z
        .record(z.string(), steps)
        .optional()
        .meta({ description: 'Named futures from here.' }),
      compare: z
        .strictObject({
          same: z.array(z.string()).optional(),
          differs: z.array(z.string()).optional(),
        })
        .optional()
        .meta({
          description:
            'Dotted paths that end the same, or not, in all futures; "log" is what each recorded.',
        }),
      each: z.array(z.any()).optional().meta({ description: 'Repeats steps for each item.' }),
      steps: steps.optional(),
      task: z
        .strictObject({
          ask: localText,
          hints: z.array(localText).default([]),
          solution: steps,
          then: expectSchema(vocabulary).meta({
            description: 'What is true when the task is done, whoever did it.',
          }),
        })
        .optional()
        .meta({ description: 'The learner acts; tests play the solution.' }),
    })
    .meta({ description: 'One step: exactly one verb.' })
}

function refusedSchema({ refusals }: Vocabulary) {
  const code = oneOf(refusals, 'The refusal code.').meta({ ref: 'refusal' })
  const details = z.any().optional().meta({
    description: 'What it says besides, by kind: users, services, equivalents, partners, markets.',
  })
  const v1 = z
    .union([z.int(), z.string()])
    .optional()
    .meta({ description: 'The code that Partner Center answers for it, as in 900105.' })
  return z
    .union([code, z.strictObject({ code: code.optional(), v1, details })])
    .meta({ description: 'The refusal code; or codes and details to look at.' })
}

function advanceSchema(vocabulary: Vocabulary) {
  return z
    .strictObject({
      by: durationField.optional(),
      to: instantField.optional(),
      until: oneOf([...vocabulary.events.keys()], 'Stops when this event happens.').optional(),
      within: durationField.optional().meta({ description: 'The event must happen by then.' }),
      workingDays: z.int().min(1).max(1000).optional(),
      country: countryField.optional(),
    })
    .meta({ description: 'Moves the clock; whatever falls due on the way happens.' })
}

function faultSchema(vocabulary: Vocabulary) {
  return z.strictObject({
    id: z.string().optional(),
    at: oneOf(vocabulary.failpoints, 'The failpoint.'),
    do: oneOf(vocabulary.faultKinds),
    times: z.int().min(1).max(100).default(1),
    match: z.string().optional().meta({ description: 'Strikes only what concerns this id.' }),
    by: durationField.optional().meta({ description: 'How long a delay lasts.' }),
  })
}
