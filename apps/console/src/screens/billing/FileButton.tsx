import { Button, download } from '@understudy/ui'
import { createSignal } from 'solid-js'
import type { AnyProblem, Answer } from '../../api/answer.ts'
import { useReader } from '../../reader/reader.tsx'
import { ProblemNotice } from '../../shell/ProblemNotice.tsx'

/** Saves a file that the API makes; while it is made the button says so. */
export function FileButton(props: {
  readonly title: string
  /** What it is saved as. */
  readonly name: string
  readonly ask: () => Promise<Answer<Blob>>
  readonly disabledReason?: string | undefined
}) {
  const { words } = useReader()
  const [isMaking, setMaking] = createSignal(false)
  const [problem, setProblem] = createSignal<AnyProblem>()

  async function save() {
    setMaking(true)
    const answer = await props.ask()
    setMaking(false)
    setProblem(answer.ok ? undefined : answer.problem)
    if (answer.ok) download(props.name, answer.value)
  }

  const reason = () =>
    props.disabledReason ?? (isMaking() ? words().billingFiles.making : undefined)
  return (
    <>
      <Button size="small" disabledReason={reason()} onClick={() => void save()}>
        {props.title}
      </Button>
      <ProblemNotice problem={problem()} />
    </>
  )
}
