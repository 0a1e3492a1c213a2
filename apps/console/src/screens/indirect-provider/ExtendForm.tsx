import { Button, Select } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { partyOf } from '../../rehearsal/actors.ts'
import { createCommand } from '../../rehearsal/command.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { ProblemNotice } from '../../shell/ProblemNotice.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'

/** Extends the relationship with this customer to one of the acting partner's indirect providers. */
export function ExtendForm(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().partnerships
  const partner = () => partyOf(rehearsal.actor())
  const providers = () => rehearsal.frame.value()?.partners[partner()]?.providers ?? []
  const [chosen, setChosen] = createSignal<string>()
  const provider = () => chosen() ?? providers()[0]
  const extend = createCommand(() => {
    const to = provider()
    return to === undefined
      ? undefined
      : {
          type: 'ExtendRelationship',
          partner: partner(),
          customer: props.customer.id,
          provider: to,
        }
  })
  const reason = () => (provider() === undefined ? screen().noOwnProvider : extend.reason())
  return (
    <form
      class="u-card u-stack"
      aria-label={screen().extend}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason() === undefined) void extend.give()
      }}
    >
      <h2>{screen().extend}</h2>
      <p>{screen().extendText}</p>
      <Show when={providers().length > 0}>
        <Select
          label={screen().provider}
          options={providers().map((id) => ({ value: id, text: rehearsal.names(id) }))}
          value={provider() ?? ''}
          onChange={setChosen}
        />
      </Show>
      <Button type="submit" disabledReason={reason()}>
        {screen().save}
      </Button>
      <ProblemNotice problem={extend.problem()} />
    </form>
  )
}
