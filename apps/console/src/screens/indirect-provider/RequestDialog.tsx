import { Dialog, Field, Select } from '@understudy/ui'
import { createSignal } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { createCommand } from '../../rehearsal/command.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { InvitationActions } from '../../shell/InvitationActions.tsx'
import { ProblemNotice } from '../../shell/ProblemNotice.tsx'

/** The request with its e-mail: the text may be edited, the link must stay; copy it, open it in e-mail, or be done. */
export function RequestDialog(props: { readonly provider: string; readonly onClose: () => void }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().partnerships
  const others = () =>
    Object.values(rehearsal.frame.value()?.partners ?? {}).filter(
      ({ id, kinds, providers }) =>
        id !== props.provider &&
        !kinds.includes('indirect-provider') &&
        !providers.some((one) => one === props.provider),
    )
  const [chosen, setChosen] = createSignal<string>()
  const reseller = () => chosen() ?? others()[0]?.id
  const [edited, setEdited] = createSignal<string>()
  const message = () =>
    edited() ??
    screen().greeting(rehearsal.names(reseller() ?? ''), rehearsal.names(props.provider))
  const request = createCommand(() => {
    const of = reseller()
    return of === undefined
      ? undefined
      : { type: 'RequestPartnership', partner: props.provider, reseller: of, message: message() }
  })

  return (
    <Dialog
      open
      onClose={props.onClose}
      title={screen().request}
      actions={
        <InvitationActions
          subject={screen().subject}
          message={message()}
          reason={reseller() === undefined ? screen().nobodyToAsk : request.reason()}
          onCancel={props.onClose}
          onDone={() => void request.give().then((done) => done && props.onClose())}
        />
      }
    >
      <Select
        label={screen().reseller}
        options={others().map(({ id, name }) => ({ value: id, text: name }))}
        value={reseller() ?? ''}
        onChange={setChosen}
      />
      <Field
        type="textarea"
        label={screen().draft}
        value={message()}
        onInput={setEdited}
        hint={`${screen().draftHint} ${words().customer.relationship.linkPlaceholder}`}
      />
      <ProblemNotice problem={request.problem()} />
    </Dialog>
  )
}
