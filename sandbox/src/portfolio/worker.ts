import {
  rehearsing,
  type Answers,
  type Constraints,
  type GivenFile,
  type PlanFile,
  type Playing,
  type Rehearsal,
} from '@understudy/portfolio'
import { answerWith } from '../trial/answer.ts'

/** Files and what they do not say. */
export interface PortfolioQuestion {
  readonly files: readonly GivenFile[]
  readonly answers: Answers
  readonly constraints: Constraints
  readonly how: Playing
  /** An earlier plan that the files are held against. */
  readonly before: PlanFile | undefined
}

answerWith<PortfolioQuestion, never, Rehearsal>(
  async ({ files, answers, constraints, how }, { onProgress }) => {
    const run = rehearsing(files, answers, constraints, how)
    for (let next = run.next(); ; next = run.next()) {
      if (next.done) return next.value
      onProgress(next.value.done, next.value.total)
    }
  },
)
