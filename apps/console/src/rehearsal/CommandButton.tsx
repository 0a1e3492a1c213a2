import { Button, type Reason } from '@understudy/ui'
import type { JSX } from 'solid-js'
import type { Order } from '../api/client.ts'
import { ProblemNotice } from '../shell/ProblemNotice.tsx'
import { createCommand } from './command.ts'

/** A button for one command; when a rule is in the way it says which, in the reader's language. */
export function CommandButton(props: {
  readonly command: Order | undefined
  /** Why it cannot be given, before any rule is asked. */
  readonly disabledReason?: Reason | undefined
  readonly as?: string
  readonly kind?: 'primary' | 'plain' | 'danger'
  readonly size?: 'normal' | 'small'
  readonly label?: string
  readonly onDone?: () => void
  readonly children: JSX.Element
}) {
  const command = createCommand(
    () => props.command,
    props.as === undefined ? undefined : () => props.as ?? '',
  )
  return (
    <>
      <Button
        kind={props.kind ?? 'plain'}
        size={props.size ?? 'normal'}
        label={props.label}
        disabledReason={props.disabledReason ?? command.reason()}
        onClick={() => void command.give().then((done) => done && props.onDone?.())}
      >
        {props.children}
      </Button>
      <ProblemNotice problem={command.problem()} />
    </>
  )
}
