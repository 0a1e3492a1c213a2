import { Check, Dialog, Field, Select } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { partyOf } from '../../rehearsal/actors.ts'
import { createCommand } from '../../rehearsal/command.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { InvitationActions } from '../../shell/InvitationActions.tsx'
import { ProblemNotice } from '../../shell/ProblemNotice.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'

/** The request with its e-mail: the text may be edited, the link must stay; copy it, open it in e-mail, or be done. */
export function RequestDialog(props: {
  readonly customer: CustomerFile
  readonly onClose: () => void
}) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().customer.relationship
  const partner = () => partyOf(rehearsal.actor())
  const draft = screen().greeting(props.customer.name, rehearsal.names(partner()))
  const [message, setMessage] = createSignal(draft)
  const [delegatedAdmin, setDelegatedAdmin] = createSignal(false)
  const [provider, setProvider] = createSignal('')
  const request = createCommand(() => ({
    type: 'RequestResellerRelationship',
    partner: partner(),
    customer: props.customer.id,
    delegatedAdmin: delegatedAdmin(),
    message: message(),
    ...(provider() === '' ? {} : { provider: provider() }),
  }))
  const providers = () => rehearsal.frame.value()?.partners[partner()]?.providers ?? []

  return (
    <Dialog
      open
      onClose={props.onClose}
      title={screen().request}
      actions={
        <InvitationActions
          subject={screen().subject}
          message={message()}
          reason={request.reason()}
          onCancel={props.onClose}
          onDone={() => void request.give().then((done) => done && props.onClose())}
        />
      }
    >
      <Field
        type="textarea"
        label={screen().draft}
        value={message()}
        onInput={setMessage}
        hint={`${screen().draftHint} ${screen().linkPlaceholder}`}
      />
      <Check label={screen().askAdmin} checked={delegatedAdmin()} onChange={setDelegatedAdmin} />
      <Show when={providers().length > 0}>
        <Select
          label={screen().inviteProvider}
          options={[
            { value: '', text: words().shell.none },
            ...providers().map((id) => ({ value: id, text: rehearsal.names(id) })),
          ]}
          value={provider()}
          onChange={setProvider}
        />
      </Show>
      <ProblemNotice problem={request.problem()} />
    </Dialog>
  )
}
