import { Button, Check, Field } from '@understudy/ui'
import { createSignal } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { createCommand } from '../../rehearsal/command.ts'
import { ProblemNotice } from '../../shell/ProblemNotice.tsx'
import type { Enrollment } from './enrollment.ts'

/** The details of the primary contact, and the confirmation of whoever sends them. */
export function EnrollForm(props: {
  readonly partner: string
  /** As it was submitted before, to be corrected. */
  readonly contact: Enrollment['contact']
}) {
  const { words, terms } = useReader()
  const screen = () => words().enrollment
  const [firstName, setFirstName] = createSignal(props.contact?.firstName ?? '')
  const [lastName, setLastName] = createSignal(props.contact?.lastName ?? '')
  const [email, setEmail] = createSignal(props.contact?.email ?? '')
  const [phone, setPhone] = createSignal(props.contact?.phone ?? '')
  const [isAuthorized, setAuthorized] = createSignal(false)
  const isComplete = () => [firstName(), lastName(), email()].every((text) => text.trim() !== '')
  const enroll = createCommand(() => ({
    type: 'EnrollAsIndirectReseller',
    partner: props.partner,
    firstName: firstName().trim() || '–',
    lastName: lastName().trim() || '–',
    email: /^\S+@\S+\.\S+$/.test(email()) ? email() : 'name@example.com',
    ...(phone().trim() === '' ? {} : { phone: phone().trim() }),
  }))
  const reason = () => {
    if (enroll.reason() !== undefined) return enroll.reason()
    if (!isComplete()) return words().shell.required
    return isAuthorized() ? undefined : screen().confirmFirst
  }
  return (
    <form
      class="u-stack"
      aria-label={screen().become}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason() === undefined) void enroll.give()
      }}
    >
      <p>{screen().review}</p>
      <div class="c-fields">
        <Field
          label={terms().fields.firstName}
          value={firstName()}
          onInput={setFirstName}
          required
        />
        <Field label={terms().fields.lastName} value={lastName()} onInput={setLastName} required />
        <Field
          label={terms().fields.email}
          type="email"
          value={email()}
          onInput={setEmail}
          required
        />
        <Field label={terms().fields.phone} type="tel" value={phone()} onInput={setPhone} />
      </div>
      <Check label={screen().authorized} checked={isAuthorized()} onChange={setAuthorized} />
      <Button type="submit" kind="primary" disabledReason={reason()}>
        {screen().enroll}
      </Button>
      <ProblemNotice problem={enroll.problem()} />
    </form>
  )
}
