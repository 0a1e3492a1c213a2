import type { Customer, Transition } from '@understudy/domain'
import type { PartnerCenterContext } from '../wire/env.ts'
import { FaultError } from '../wire/fault.ts'

/** The partner's last transition of a customer; undefined when it has started none. */
export function latestOf(customer: Customer, partner: string): Transition | undefined {
  const own = customer.transitions.rows().filter((transition) => transition.partner === partner)
  return own.toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1)).at(-1)
}

/** @throws FaultError 404 when there is no such upgrade, 400 when it is another customer's */
export function upgradeOf(c: PartnerCenterContext, customer: Customer, text: string): Transition {
  const id = c.var.opened.identities.idOf('transition', text)
  if (id === undefined) throw new FaultError(404, '900106', `There is no upgrade ${text}.`)
  const upgrade = customer.transitions.rows().find((one) => one.id === id)
  if (upgrade?.partner === c.var.caller.partner) return upgrade
  throw new FaultError(400, '900111', `The upgrade ${text} is not one of this customer.`)
}
