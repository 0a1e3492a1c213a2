import { useNavigate } from '@solidjs/router'
import { Button, Field, Select } from '@understudy/ui'
import { Show } from 'solid-js'
import { createCountries } from '../../catalog/countries.ts'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { createCommand } from '../../rehearsal/command.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { ProblemNotice } from '../../shell/ProblemNotice.tsx'
import { Titled } from '../../shell/Titled.tsx'
import { createNewCustomer, type NewCustomer as Typed } from './new-customer.ts'

/** The form for a new customer's tenant. Its rules are asked before anything is typed. */
export function NewCustomer() {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const navigate = useNavigate()
  const screen = () => words().partnerships
  const typed = createNewCustomer()
  const create = createCommand(typed.order)
  const reason = () => create.reason() ?? (typed.isTyped() ? undefined : words().shell.required)
  const send = async () => {
    const { customer } = typed.order()
    if (await create.give()) navigate(paths.customer(rehearsal.id, customer))
  }
  return (
    <div class="c-page">
      <Titled title={screen().createTitle} />
      <header class="c-page-head">
        <h1>{screen().createTitle}</h1>
        <p>{screen().createLead}</p>
      </header>
      <form
        class="u-card u-stack"
        aria-label={screen().createTitle}
        onSubmit={(event) => {
          event.preventDefault()
          if (reason() === undefined) void send()
        }}
      >
        <Fields typed={typed} />
        <Button type="submit" kind="primary" disabledReason={reason()}>
          {screen().create}
        </Button>
        <ProblemNotice problem={create.problem()} />
      </form>
    </div>
  )
}

function Fields(props: { readonly typed: Typed }) {
  const { words } = useReader()
  const screen = () => words().partnerships
  const typed = () => props.typed
  const countries = createCountries()
  return (
    <div class="c-fields">
      <Field label={screen().company} value={typed().name()} onInput={typed().setName} required />
      <Field
        label={screen().domain}
        value={typed().domain()}
        onInput={typed().setDomain}
        hint={screen().domainHint}
        required
      />
      <Select
        label={screen().country}
        options={countries()}
        value={typed().country()}
        onChange={typed().setCountry}
      />
      <Show when={typed().resellers().length > 0}>
        <Select
          label={screen().reseller}
          options={[
            { value: '', text: screen().noReseller },
            ...typed()
              .resellers()
              .map(({ id, name }) => ({ value: id, text: name })),
          ]}
          value={typed().reseller()}
          onChange={typed().setReseller}
        />
      </Show>
    </div>
  )
}
