import { z } from 'zod'
import type { RecordedEvent } from '../engine/evolve.ts'
import type { FailedThing, ForeseenFailure } from '../engine/foreseen-failures.ts'
import type { ForeseenStep, NumberedStep } from '../engine/foreseen-steps.ts'
import { preview, previewing, type Preview } from '../engine/index.ts'
import { durationField, instantField } from '../kernel/fields.ts'
import { customerField, partnerField, subscriptionField } from '../model/ids.ts'
import { changeShape } from './change-shape.ts'
import { orderAsked, orderFault, orderFields } from './order-question.ts'
import { reading } from './reading.ts'
import { refusalShape, requirementShape } from './requirement-shape.ts'
import { strandingShape } from './stranded-reservations.ts'
import { fields, shapeOf, words } from './shapes.ts'

const text = z.string()

const numberedStep = {
  transition: text,
  number: z.int(),
  of: z.int(),
  step: text,
}

const failure = fields<ForeseenFailure>({
  subject: z.strictObject({ kind: z.enum(['customer', 'partner']), id: text }),
  at: instantField,
  what: fields<FailedThing>({
    kind: words<FailedThing['kind']>({
      'transition-step': true,
      provisioning: true,
      'planned-move': true,
      enrollment: true,
    }),
    ...numberedStep,
    subscription: subscriptionField,
    move: text,
    code: text,
    partner: partnerField,
  }),
  tries: z.int(),
  standsStill: z.boolean(),
  nextTryAt: instantField.nullable(),
})

const step = fields<ForeseenStep>({
  customer: customerField,
  at: instantField,
  step: fields<NumberedStep>(numberedStep),
  came: words<ForeseenStep['came']>({ done: true, failed: true, late: true }),
})

const recorded = fields<RecordedEvent>({
  position: z.int(),
  at: instantField,
  actor: text,
  request: text,
  event: z.looseObject({ type: text }),
})

const previewShape = fields<Preview>({
  accepted: z.boolean(),
  refusal: refusalShape.nullable(),
  requirements: z.array(requirementShape),
  failures: z.array(failure),
  steps: z.array(step),
  counts: z.record(text, z.int()),
  events: z.array(recorded),
  changes: z.array(changeShape),
  stranded: z.array(strandingShape),
  settledAt: instantField,
})

/** In slices, as a move of the clock may play thousands of events. */
export const previewOfCommand = reading({
  name: 'preview',
  summary: 'What a command, or a move of the clock, would do, played on a fork; changes nothing',
  question: z.strictObject({
    ...orderFields,
    within: durationField.optional().meta({
      description:
        'How far to look ahead, as in 2d; two days when absent. A move of the clock ends where it is asked to.',
    }),
    eventsMax: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .optional()
      .meta({
        description: 'How many events and steps are told, from the first on; all when absent.',
      }),
  }),
  answer: shapeOf<Preview>(previewShape),
  faultIn: (_, asked) => orderFault(asked),
  of: (world, { within, eventsMax, ...order }) =>
    preview(world, orderAsked(order), { within, eventsMax }),
  inSlices: (world, { within, eventsMax, ...order }) =>
    previewing(world, orderAsked(order), { within, eventsMax }),
})
