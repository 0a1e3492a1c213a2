import { Button, Check, Dialog, Notice, Table, type Column } from '@understudy/ui'
import { createSignal, type JSX } from 'solid-js'
import type { AnyProblem } from '../api/answer.ts'
import { useReader } from '../reader/reader.tsx'
import { useRehearsal } from '../rehearsal/rehearsal.tsx'
import { ProblemNotice } from '../shell/ProblemNotice.tsx'

/** A user, and what stops for it. */
export interface NamedLoss {
  readonly user: string
  readonly name: string
  /** Short names of service plans. */
  readonly services: readonly string[]
}

/** Everybody who loses something, by name, and a tick without which nothing is done. */
export function LossDialog(props: {
  readonly title: string
  readonly confirm: JSX.Element
  readonly losses: readonly NamedLoss[]
  /** What happens to service and data, and when. */
  readonly children?: JSX.Element
  readonly busy: boolean
  readonly problem: AnyProblem | undefined
  readonly onAccept: () => void
  readonly onClose: () => void
}) {
  const reader = useReader()
  const rehearsal = useRehearsal()
  const screen = () => reader.words().losses
  const [ticked, setTicked] = createSignal(false)
  const reason = () => {
    if (props.busy) return reader.words().shell.loading
    return ticked() ? undefined : screen().tickFirst
  }
  const columns = (): Column<NamedLoss>[] => [
    { key: 'user', title: screen().user, value: ({ name }) => name },
    {
      key: 'services',
      title: screen().services,
      value: ({ services }) => rehearsal.serviceList(services),
    },
  ]
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={props.title}
      actions={
        <>
          <Button onClick={props.onClose}>{reader.words().shell.cancel}</Button>
          <Button kind="danger" disabledReason={reason()} onClick={props.onAccept}>
            {props.confirm}
          </Button>
        </>
      }
    >
      <Notice tone="bad" title={reader.count(props.losses.length, screen().usersLose)}>
        {props.children}
      </Notice>
      <Table
        label={screen().title}
        columns={columns()}
        rows={props.losses}
        rowId={({ user }) => user}
        exportAs="losses.csv"
      />
      <Check
        label={reader.count(props.losses.length, screen().accept)}
        checked={ticked()}
        onChange={setTicked}
      />
      <ProblemNotice problem={props.problem} />
    </Dialog>
  )
}
