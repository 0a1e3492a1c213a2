import { Button, Dialog, Field } from '@understudy/ui'
import { createSignal } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { createCommand } from '../../rehearsal/command.ts'
import { ProblemNotice } from '../../shell/ProblemNotice.tsx'

/** Ids are slugs; the API says the same of what is not one. */
const idPattern = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/

/** Adds one person to the tenant. */
export function AddUser(props: {
  /** A new person works where the customer is. */
  readonly customer: { readonly id: string; readonly country: string }
  readonly onClose: () => void
}) {
  const { words } = useReader()
  const screen = () => words().licensing
  const [id, setId] = createSignal('')
  const [name, setName] = createSignal('')
  const isId = () => idPattern.test(id())
  const create = createCommand(() =>
    isId()
      ? {
          type: 'CreateUser',
          customer: props.customer.id,
          user: id(),
          usageLocation: props.customer.country,
          ...(name().trim() === '' ? {} : { name: name().trim() }),
        }
      : undefined,
  )
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={screen().addUser}
      actions={
        <>
          <Button onClick={props.onClose}>{words().shell.cancel}</Button>
          <Button
            kind="primary"
            disabledReason={isId() ? create.reason() : screen().idHint}
            onClick={() => void create.give().then((done) => done && props.onClose())}
          >
            {screen().create}
          </Button>
        </>
      }
    >
      <Field label={screen().userId} value={id()} onInput={setId} hint={screen().idHint} required />
      <Field label={screen().name} value={name()} onInput={setName} />
      <ProblemNotice problem={create.problem()} />
    </Dialog>
  )
}
