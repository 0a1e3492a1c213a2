import { term, wordsIn } from '@understudy/messages/one-language'
import { For } from 'solid-js'
import type { AnyProblem } from '../api/answer.ts'
import { useReader } from '../reader/reader.tsx'

/** What could not be read: where, what is wrong there, and the nearest that would do. */
export function IssueList(props: { readonly problem: AnyProblem }) {
  const { words, terms, locale } = useReader()
  const issues = () => ('issues' in props.problem ? (props.problem.issues ?? []) : [])
  const field = (path: string) => term(terms().fields, path.replace(/^command\./, ''))
  const nearest = (word: string | undefined) => {
    const { nouns } = wordsIn(locale())
    return word === undefined ? '' : ` ${nouns.sentence(nouns.nearest(word))}`
  }
  return (
    <For each={issues()}>
      {(issue) => (
        <p>{words().shell.pair(field(issue.path), `${issue.message}${nearest(issue.nearest)}`)}</p>
      )}
    </For>
  )
}
