import { Button, Check } from '@understudy/ui'
import { createSignal } from 'solid-js'
import { createPerson, type Person } from '../../person/person.ts'
import { PersonFields } from '../../person/PersonFields.tsx'
import { useReader } from '../../reader/reader.tsx'
import { createCommand } from '../../rehearsal/command.ts'
import { ProblemNotice } from '../../shell/ProblemNotice.tsx'
import type { Enrollment } from './enrollment.ts'
import { ProfileLine } from './ProfileLine.tsx'

/** The details of the primary contact, and the confirmation of whoever sends them. */
export function EnrollForm(props: {
  readonly partner: string
  /** With the contact as it was submitted before, to be corrected. */
  readonly enrollment: Enrollment
}) {
  const { words } = useReader()
  const screen = () => words().enrollment
  const person = createPerson(props.enrollment.contact)
  const [isAuthorized, setAuthorized] = createSignal(false)
  const order = (somebody: ReturnType<Person['typed']>) => ({
    type: 'EnrollAsIndirectReseller' as const,
    partner: props.partner,
    ...somebody,
  })
  const enroll = createCommand(() => order(person.anybody()))
  const reason = () => {
    if (enroll.reason() !== undefined) return enroll.reason()
    if (!person.isComplete()) return words().shell.required
    return isAuthorized() ? undefined : screen().confirmFirst
  }
  return (
    <>
      <ProfileLine partner={props.partner} profile={props.enrollment.profile} />
      <form
        class="u-stack"
        aria-label={screen().become}
        onSubmit={(event) => {
          event.preventDefault()
          if (reason() === undefined) void enroll.give(order(person.typed()))
        }}
      >
        <p>{screen().review}</p>
        <div class="c-fields">
          <PersonFields person={person} />
        </div>
        <Check label={screen().authorized} checked={isAuthorized()} onChange={setAuthorized} />
        <Button type="submit" kind="primary" disabledReason={reason()}>
          {screen().enroll}
        </Button>
        <ProblemNotice problem={enroll.problem()} />
      </form>
    </>
  )
}
