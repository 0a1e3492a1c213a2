import type {
  ListAnswer,
  ListName,
  ListRow,
  ReadingAnswer,
  ReadingName,
  ReadingQuestion,
} from '@understudy/domain'
import { bodyOf, type Answer } from './answer.ts'
import type { Fetch, ListQuery, Moment } from './query.ts'

/** Asks readings by their names; the types of question and answer are those of the registry. */
export function namedReadings(fetch: Fetch, base: string) {
  const addressOf = (workspace: string, name: ReadingName, asked: object) => {
    const fields = Object.entries<string | readonly string[] | undefined>({ ...asked })
    const query = fields.flatMap(([field, value = []]) => [value].flat().map((one) => [field, one]))
    const path = `/workspaces/${encodeURIComponent(workspace)}/readings/${name}`
    return `${base}${path}?${new URLSearchParams(query)}`
  }
  return {
    reading: <Name extends ReadingName>(
      workspace: string,
      name: Name,
      question: ReadingQuestion<Name>,
      moment: Moment,
    ): Promise<Answer<ReadingAnswer<Name>>> =>
      bodyOf(fetch(addressOf(workspace, name, { ...question, ...moment }))),

    /** A page of a list. */
    page: <Name extends ListName>(
      workspace: string,
      name: Name,
      query: ListQuery,
    ): Promise<Answer<ListAnswer<ListRow<Name>>>> =>
      bodyOf(fetch(addressOf(workspace, name, query))),
  } as const
}
