import type { ReadingAnswer, ReadingName, ReadingQuestion } from '@understudy/domain'
import { bodyOf, type Answer } from './answer.ts'
import type { Fetch, Moment } from './query.ts'

/** Asks readings by their names; the types of question and answer are those of the registry. */
export function namedReading(fetch: Fetch, base: string) {
  return <Name extends ReadingName>(
    workspace: string,
    name: Name,
    question: ReadingQuestion<Name>,
    moment: Moment,
  ): Promise<Answer<ReadingAnswer<Name>>> => {
    const asked = Object.entries<string | readonly string[] | undefined>({ ...question, ...moment })
    const query = asked.flatMap(([field, value = []]) => [value].flat().map((one) => [field, one]))
    const path = `/workspaces/${encodeURIComponent(workspace)}/readings/${name}`
    return bodyOf(fetch(`${base}${path}?${new URLSearchParams(query)}`))
  }
}
