export * from './accounting/index.ts'
export * from './catalog/index.ts'
export {
  commandDefinition,
  commands,
  commandTypes,
  type Command,
  type CommandInput,
  type CommandType,
  type Slug,
} from './decider.ts'
export * from './engine/index.ts'
export * from './founding/index.ts'
export * from './invariants/index.ts'
export * from './kernel/index.ts'
export * from './model/index.ts'
export { eventDefinition, eventTypes, type Event, type EventType } from './nouns.ts'
export * from './readings/index.ts'
export * from './refusals.ts'
export * from './rulebook/index.ts'
export * from './service/index.ts'

export { latestTransition, requestedTransition } from './workflows/azure-plan-transition/index.ts'
export { failpoints } from './workflows/failpoints.ts'
