import type { Scenario } from '@understudy/scenario'
import { answerWith } from '../trial/answer.ts'
import { runMany, type Outcome } from './run-many.ts'

answerWith<readonly Scenario[], Outcome, null>(async (scenarios, { onPart, onProgress }) => {
  await runMany(scenarios, onPart, onProgress)
  return null
})
