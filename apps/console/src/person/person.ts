import { createSignal } from 'solid-js'

/** Somebody at a company, as a form asks for it. */
export interface Contact {
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly phone: string | null
}

export type Person = ReturnType<typeof createPerson>

/** What is typed about a person. `known` is what was said before, to be corrected. */
export function createPerson(known: Contact | null = null) {
  const [firstName, setFirstName] = createSignal(known?.firstName ?? '')
  const [lastName, setLastName] = createSignal(known?.lastName ?? '')
  const [email, setEmail] = createSignal(known?.email ?? '')
  const [phone, setPhone] = createSignal(known?.phone ?? '')
  const typed = () => ({
    firstName: firstName().trim(),
    lastName: lastName().trim(),
    email: email().trim(),
    ...(phone().trim() === '' ? {} : { phone: phone().trim() }),
  })
  return {
    firstName,
    setFirstName,
    lastName,
    setLastName,
    email,
    setEmail,
    phone,
    setPhone,
    /** What a command is given with. */
    typed,
    /** Somebody that any rule can be asked about, before everything is typed. */
    anybody: () => ({ ...typed(), firstName: '–', lastName: '–', email: 'name@example.com' }),
    isComplete: () => [firstName(), lastName(), email()].every((text) => text.trim() !== ''),
  }
}
