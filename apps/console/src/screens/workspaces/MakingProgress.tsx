import { formatDecimal } from '@understudy/messages/one-language'
import { Button, Notice, Progress } from '@understudy/ui'
import { Show } from 'solid-js'
import type { Job } from '../../api/jobs.ts'
import { useReader } from '../../reader/reader.tsx'
import { ProblemNotice } from '../../shell/ProblemNotice.tsx'
import type { Making } from './making.ts'

/** How far a rehearsal that is being made is, the way to stop it, and why it was not made. */
export function MakingProgress(props: { readonly making: Making }) {
  const { words, locale } = useReader()
  const running = () => {
    const job = props.making.job()
    return props.making.isUnderWay() ? job : undefined
  }
  const end = () => {
    const state = props.making.job()?.state
    return state === 'stopped' || state === 'overdue' || state === 'cut-off' ? state : undefined
  }
  /** How many there are is known once the first of them is read. */
  const said = ({ progress: { stage, done, total } }: Job) => {
    if (total === 0) return words().shell.loading
    const number = (count: number) => formatDecimal(locale(), String(count))
    return words().workspaces.stages[stage](number(done), number(total))
  }
  return (
    <>
      <Show when={running()}>
        {(job) => (
          <div class="u-bulk" data-running="">
            <Progress
              label={words().workspaces.making}
              done={job().progress.done}
              of={job().progress.total}
              valueText={said(job())}
            />
            <div class="u-row">
              <Button size="small" onClick={() => void props.making.stop()}>
                {words().workspaces.stop}
              </Button>
            </div>
          </div>
        )}
      </Show>
      <Show when={end()}>
        {(state) => (
          <Notice tone="warn">
            <p>{words().workspaces.ends[state()]}</p>
          </Notice>
        )}
      </Show>
      <ProblemNotice problem={props.making.problem()} />
    </>
  )
}
