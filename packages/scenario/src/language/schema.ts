import { z } from 'zod'
import { instantField } from '@understudy/domain'
import { expectSchema } from './schema-expect.ts'
import { breakSchema, propertySchema, walkSchema } from './schema-explore.ts'
import { stepSchema, steps } from './schema-step.ts'
import { lessonLevels } from './scenario.ts'
import type { Vocabulary } from './vocabulary.ts'
import { localText, oneOf } from './words.ts'

/** The shape of each part of a scenario file, built from the domain's words. One source for checks and for editors. */
export function fileSchemas(vocabulary: Vocabulary) {
  const step = stepSchema(vocabulary)
  const heads = headFields(vocabulary)
  return {
    step,
    expect: step.shape.expect.unwrap(),
    scenario: z
      .strictObject({
        scenario: localText.meta({ description: 'The claim, as a title.' }),
        ...heads,
      })
      .meta({
        title: 'Scenario',
        description: 'One claim about Partner Center, replayed as written.',
      }),
    fixture: z
      .strictObject({
        fixture: localText,
        about: localText.optional(),
        use: heads.use,
        world: heads.world,
      })
      .meta({ title: 'Fixture', description: 'Part of a world that several scenarios share.' }),
  }
}

export type FileSchemas = ReturnType<typeof fileSchemas>

function headFields(vocabulary: Vocabulary) {
  const ruleId = oneOf(vocabulary.rules, 'A rulebook id, as in AZT-05.').meta({ ref: 'rule' })
  return {
    about: localText.optional().meta({ description: 'Why it matters, in a few sentences.' }),
    source: z.string().optional().meta({ description: 'Where the claim is written.' }),
    rules: z.array(ruleId).default([]).meta({ description: 'The rules this file shows.' }),
    tags: z.array(z.string()).default([]),
    lesson: z
      .strictObject({ level: z.enum(lessonLevels), minutes: z.int().min(1).max(240) })
      .optional()
      .meta({ description: 'For whom and how long, of a scenario that teaches.' }),
    clock: instantField.meta({ description: "The workspace's clock at the start (UTC)." }),
    seed: z.int().min(0).default(1),
    settings: vocabulary.settings.optional(),
    use: z.array(z.string()).default([]).meta({ description: 'Fixtures this world starts from.' }),
    skip: z
      .strictObject({ reason: z.string(), until: instantField })
      .optional()
      .meta({ description: 'Not run until this day; after it, a failure.' }),
    fails: z
      .strictObject({
        issue: z.string().min(1).meta({ description: 'Where it is written down, as an address.' }),
        because: z.string().min(1).optional(),
      })
      .optional()
      .meta({ description: 'Known to fail: it is told apart, and a failure once it passes.' }),
    only: z
      .literal(true)
      .optional()
      .meta({ description: 'Nothing but this file is run, on one’s own machine; refused in CI.' }),
    world: vocabulary.facts.optional(),
    steps: steps.default([]),
    finally: expectSchema(vocabulary).optional().meta({ description: 'What is true at the end.' }),
    throughout: throughoutSchema(vocabulary).optional(),
    matrix: matrixSchema.optional(),
    properties: z
      .array(
        z.union([
          propertySchema(vocabulary),
          oneOf(vocabulary.properties, 'A property of the domain.'),
        ]),
      )
      .default([]),
    walk: walkSchema(vocabulary).optional(),
    breakEveryStep: breakSchema(vocabulary).optional(),
    claim: z
      .strictObject({
        property: oneOf(vocabulary.properties, 'A property of the domain.'),
        seed: z.int(),
        path: z.string().regex(/^\d*(:\d+)*$/),
      })
      .optional()
      .meta({
        description: 'The case of a property that this file retells: it must hold for it again.',
      }),
    invariants: z
      .strictObject({
        exempt: z.array(
          z.strictObject({ id: oneOf(vocabulary.invariants), because: z.string().min(1) }),
        ),
      })
      .optional()
      .meta({
        description: 'All truths are checked after every event; an exemption has a reason.',
      }),
  }
}

/** Sections alone: events and questions belong to a moment. */
function throughoutSchema(vocabulary: Vocabulary) {
  return expectSchema(vocabulary)
    .omit({ events: true, requirements: true, plan: true, movePlan: true, reading: true })
    .meta({
      id: 'throughout',
      description: 'What holds after every single event of the run; with "not", what never does.',
    })
}

const matrixSchema = z
  .strictObject({
    axes: z.record(z.string(), z.array(z.any()).min(1)),
    exclude: z.array(z.record(z.string(), z.any())).optional(),
    include: z.array(z.record(z.string(), z.any())).optional(),
    pairwise: z.boolean().optional().meta({ description: 'Only enough cells to see every pair.' }),
  })
  .meta({ description: 'Runs the file once for each cell; ${axis} is the value.' })
