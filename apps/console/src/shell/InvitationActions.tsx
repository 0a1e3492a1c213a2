import { Button, CopyButton, type Reason } from '@understudy/ui'
import { useReader } from '../reader/reader.tsx'

/** What can be done with an e-mail that invites somebody: cancel it, copy it, open it in e-mail, or be done. */
export function InvitationActions(props: {
  readonly subject: string
  readonly message: string
  /** Why it cannot be sent. */
  readonly reason: Reason | undefined
  readonly onCancel: () => void
  readonly onDone: () => void
}) {
  const { words } = useReader()
  const mail = () =>
    `mailto:?subject=${encodeURIComponent(props.subject)}&body=${encodeURIComponent(props.message)}`
  return (
    <>
      <Button onClick={props.onCancel}>{words().shell.cancel}</Button>
      <CopyButton text={props.message} label={words().customer.relationship.copy} />
      <a class="u-button" data-size="small" href={mail()}>
        {words().customer.relationship.openInEmail}
      </a>
      <Button kind="primary" disabledReason={props.reason} onClick={props.onDone}>
        {words().shell.done}
      </Button>
    </>
  )
}
