export * from './catalog/index.ts'
export { decide, requirements, type Envelope } from './decide.ts'
export {
  commandDefinition,
  commands,
  commandTypes,
  customerNamedBy,
  slugOf,
  type Command,
  type CommandType,
  type Slug,
} from './decider.ts'
export { due } from './due.ts'
export { evolve, fold, type RecordedEvent } from './evolve.ts'
export { execute, memoryWorkspace, type MemoryWorkspace } from './execute.ts'
export * from './founding/index.ts'
export * from './invariants/index.ts'
export * from './kernel/index.ts'
export * from './model/index.ts'
export { parseCommand, type MessageIssue, type Parsed } from './parse.ts'
export { carryOn, perform, record, type Batch, type Outcome } from './perform.ts'
export { preview, type Preview } from './preview.ts'
export { eventDefinition, eventTypes, type Event, type EventType } from './nouns.ts'
export * from './readings/index.ts'
export { kindOf } from './references.ts'
export { kindsOf } from './told.ts'
export * from './refusals.ts'
export * from './rulebook/index.ts'
export { stepBetween, stepFrom, stepsOf, type FileStep, type Step, type Subjects } from './step.ts'
export type { DueItem } from './workflow.ts'
export { failpoints } from './workflows/failpoints.ts'
