import { z } from 'zod'
import { requirements } from '../engine/index.ts'
import type { Requirement } from '../kernel/decision.ts'
import { orderAsked, orderFault, orderFields } from './order-question.ts'
import { reading } from './reading.ts'
import { requirementShape } from './requirement-shape.ts'
import { shapeOf } from './shapes.ts'

export const requirementsOfCommand = reading({
  name: 'requirements',
  summary: 'Every rule of a command with its answer, in order of precedence; changes nothing',
  question: z.strictObject(orderFields),
  answer: z.array(shapeOf<Requirement>(requirementShape)),
  faultIn: (_, asked) => orderFault(asked),
  of: (world, asked) => requirements(world, orderAsked(asked)),
})
