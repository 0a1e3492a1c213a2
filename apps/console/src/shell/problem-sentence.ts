import { problemTitle, refusalText } from '@understudy/messages/one-language'
import type { AnyProblem } from '../api/answer.ts'
import type { useReader } from '../reader/reader.tsx'

/** One sentence about a problem, in the reader's language where there is one. */
export function problemSentence(problem: AnyProblem, reader: ReturnType<typeof useReader>): string {
  const { shell } = reader.words()
  if (problem.code === 'out-of-reach') return shell.outOfReach
  if (!('status' in problem)) return problem.title
  if (problem.status === 409) {
    return refusalText(reader.locale(), { ...problem, must: problem.title })
  }
  return problem.status === 400 ? shell.invalid : problemTitle(reader.locale(), problem)
}
