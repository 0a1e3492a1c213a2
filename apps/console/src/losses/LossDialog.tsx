import { Button, Check, Dialog, Notice } from '@understudy/ui'
import { createSignal, type JSX } from 'solid-js'
import type { AnyProblem } from '../api/answer.ts'
import { useReader } from '../reader/reader.tsx'
import { ProblemNotice } from '../shell/ProblemNotice.tsx'
import { LossList } from './LossList.tsx'
import type { NamedLoss } from './named.ts'

/** Everybody who loses something, by name, and a tick without which nothing is done. */
export function LossDialog(props: {
  readonly title: string
  /** What is done, as the button says it. */
  readonly confirm: JSX.Element
  /** What is not done, as the other button says it. */
  readonly keep?: string | undefined
  readonly losses: readonly NamedLoss[]
  /** What happens to service and data, and when. */
  readonly children?: JSX.Element
  readonly busy: boolean
  readonly problem: AnyProblem | undefined
  readonly onAccept: () => void
  readonly onClose: () => void
}) {
  const reader = useReader()
  const screen = () => reader.words().losses
  const [ticked, setTicked] = createSignal(false)
  const reason = () => {
    if (props.busy) return reader.words().shell.loading
    return ticked() ? undefined : screen().tickFirst
  }
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={props.title}
      actions={
        <>
          <Button onClick={props.onClose}>{props.keep ?? screen().keep}</Button>
          <Button kind="danger" disabledReason={reason()} onClick={props.onAccept}>
            {props.confirm}
          </Button>
        </>
      }
    >
      <Notice tone="bad" title={reader.count(props.losses.length, screen().usersLose)}>
        {props.children}
      </Notice>
      <LossList losses={props.losses} exportAs="losses.csv" />
      <Check
        label={reader.count(props.losses.length, screen().accept)}
        checked={ticked()}
        onChange={setTicked}
      />
      <ProblemNotice problem={props.problem} />
    </Dialog>
  )
}
