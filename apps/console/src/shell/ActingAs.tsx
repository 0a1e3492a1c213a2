import { term } from '@understudy/messages'
import { Select } from '@understudy/ui'
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
  const { words, terms } = useReader()
  const rehearsal = useRehearsal()
  const world = () => rehearsal.world.value()
  const party = () => partyOf(rehearsal.actor())
  const parties = () => [
    ...Object.values(world()?.partners ?? {}).map(({ id, name, kind }) => ({
      value: id,
      text: `${name} · ${terms().partnerKinds[kind]}`,
    })),
    ...Object.values(world()?.customers ?? {}).map(({ id, name }) => ({
      value: id,
      text: `${name} · ${terms().fields.customer}`,
    })),
  ]
  const roles = () =>
    (isPartner(world(), party()) ? partnerRoles : customerRoles).map((role) => ({
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
        onChange={(next) => rehearsal.actAs(actorAt(world(), next, roleOf(rehearsal.actor())))}
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
