import { Field } from '@understudy/ui'
import { useReader } from '../reader/reader.tsx'
import type { Person } from './person.ts'

/** Name, e-mail address and phone of a person. */
export function PersonFields(props: { readonly person: Person }) {
  const { terms } = useReader()
  const fields = () => terms().fields
  return (
    <>
      <Field
        label={fields().firstName}
        value={props.person.firstName()}
        onInput={props.person.setFirstName}
        required
      />
      <Field
        label={fields().lastName}
        value={props.person.lastName()}
        onInput={props.person.setLastName}
        required
      />
      <Field
        label={fields().email}
        type="email"
        value={props.person.email()}
        onInput={props.person.setEmail}
        required
      />
      <Field
        label={fields().phone}
        type="tel"
        value={props.person.phone()}
        onInput={props.person.setPhone}
      />
    </>
  )
}
