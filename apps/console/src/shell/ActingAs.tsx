import { useParams } from '@solidjs/router'
import { formatList, term } from '@understudy/messages/one-language'
import { Select } from '@understudy/ui'
import { createReading } from '../cache/reading.ts'
import { useReader } from '../reader/reader.tsx'
import {
  actorAt,
  customerRoles,
  isPartner,
  partnerRoles,
  partyOf,
  roleOf,
} from '../rehearsal/actors.ts'
import { useRehearsal } from '../rehearsal/rehearsal.tsx'

/** In whose name, and in which role, the next button is pressed. */
export function ActingAs() {
  const { words, terms, locale } = useReader()
  const rehearsal = useRehearsal()
  const frame = () => rehearsal.frame.value()
  const party = () => partyOf(rehearsal.actor())
  const customers = createCustomers(party)
  const parties = () => [
    ...Object.values(frame()?.partners ?? {}).map(({ id, name, kinds }) => ({
      value: id,
      text: `${name} · ${formatList(
        locale(),
        kinds.map((kind) => terms().partnerKinds[kind]),
        'unit',
      )}`,
    })),
    ...customers().map(({ id, name }) => ({
      value: id,
      text: `${name} · ${terms().fields.customer}`,
    })),
  ]
  const roles = () =>
    (isPartner(frame(), party()) ? partnerRoles : customerRoles).map((role) => ({
      value: role,
      text: term(terms().roles, role),
    }))

  return (
    <section class="c-acting" aria-label={words().shell.actingAs}>
      <Select
        size="small"
        label={words().shell.actingParty}
        options={parties()}
        value={party()}
        onChange={(next) => rehearsal.actAs(actorAt(frame(), next, roleOf(rehearsal.actor())))}
      />
      <Select
        size="small"
        label={words().shell.actingRole}
        options={roles()}
        value={roleOf(rehearsal.actor())}
        onChange={(role) => rehearsal.actAs(`${party()}/${role}`)}
      />
    </section>
  )
}

/** The first customers by name, the one on the screen, and the one who acts. */
function createCustomers(acting: () => string) {
  const rehearsal = useRehearsal()
  const params = useParams<{ customer?: string }>()
  const first = createReading(() => {
    const count = rehearsal.frame.value()?.counts.customers
    return count === undefined ? undefined : rehearsal.asking.firstCustomers(count)
  })
  return () => {
    const frame = rehearsal.frame.value()
    // Who acts is no customer only because partners are not known yet.
    if (frame === undefined) return []
    const listed = first.value() ?? []
    const known = new Set(['nobody', ...listed.map(({ id }) => id)])
    const others = new Set([params.customer, acting()].filter((id) => id !== undefined))
    const unlisted = [...others].filter((id) => !known.has(id) && !isPartner(frame, id))
    return [...listed, ...unlisted.map((id) => ({ id, name: rehearsal.names(id) }))]
  }
}
