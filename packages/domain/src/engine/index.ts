export { decide, requirements, type Envelope } from './decide.ts'

export { evolve, fold, type RecordedEvent } from './evolve.ts'
export { execute, memoryWorkspace, type MemoryWorkspace } from './execute.ts'
export { lossCodes, lossesNamed } from './losses-named.ts'
export type { ForeseenFailure } from './foreseen-failures.ts'
export { parseCommand, type MessageIssue } from './parse.ts'
export { parseRecorded, type RecordFault } from './parse-recorded.ts'
export { carryOn, perform, type Batch, type Outcome } from './perform.ts'
export { preview, previewing, type Horizon, type Preview } from './preview.ts'

export { stepFrom, stepsOf, type Step } from './step.ts'
export { kindsOf } from './told.ts'
