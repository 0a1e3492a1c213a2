import { formatList } from '@understudy/messages/one-language'
import { Notice, ReasonText } from '@understudy/ui'
import { For, Show } from 'solid-js'
import type { AnyProblem } from '../api/answer.ts'
import { useReader } from '../reader/reader.tsx'
import { useMending } from '../rehearsal/mending.ts'
import { IssueList } from './IssueList.tsx'
import { problemSentence } from './problem-sentence.ts'
import { SourceLink } from './SourceLink.tsx'

/** Why something was not done: what is so and what mends it, in the reader's language, or what could not be read. */
export function ProblemNotice(props: { readonly problem: AnyProblem | undefined }) {
  const reader = useReader()
  return (
    <Show when={props.problem}>
      {(problem) => (
        <Notice tone="bad" urgent title={reader.words().shell.refused}>
          <p>
            <Sentence problem={problem()} />
          </p>
          <IssueList problem={problem()} />
          <Details problem={problem()} />
          <RuleLine problem={problem()} />
        </Notice>
      )}
    </Show>
  )
}

/** Of a command that was refused, with the press that mends it. */
function Sentence(props: { readonly problem: AnyProblem }) {
  const reader = useReader()
  const refused = () =>
    'about' in props.problem && props.problem.about !== undefined ? props.problem : undefined
  return (
    <Show when={refused()} fallback={problemSentence(props.problem, reader)}>
      {(refusal) => <Mended refusal={refusal()} />}
    </Show>
  )
}

function Mended(props: {
  readonly refusal: Exclude<AnyProblem, { readonly code: 'out-of-reach' }>
}) {
  const mending = useMending()
  return <ReasonText reason={mending({ ...props.refusal, must: props.refusal.title })} />
}

/** What a rule has to say of this case: who, which, what instead. */
function Details(props: { readonly problem: AnyProblem }) {
  const { words, locale } = useReader()
  const details = () => {
    const said = 'details' in props.problem ? (props.problem.details ?? {}) : {}
    const labels: Readonly<Record<string, string>> = words().shell.details
    return Object.entries(said).flatMap(([kind, items]) => {
      const label = labels[kind]
      return label === undefined || items.length === 0 ? [] : [{ label, items }]
    })
  }
  return (
    <For each={details()}>
      {({ label, items }) => (
        <p>{words().shell.pair(label, formatList(locale(), items, 'unit'))}</p>
      )}
    </For>
  )
}

function RuleLine(props: { readonly problem: AnyProblem }) {
  const { words } = useReader()
  const rule = () => ('rule' in props.problem ? props.problem : undefined)
  return (
    <Show when={rule()}>
      {(broken) => (
        <p class="u-faint">
          {words().shell.rule} {broken().rule} · <SourceLink source={broken().source ?? ''} />
        </p>
      )}
    </Show>
  )
}
