import type { Customer, Transition } from '@understudy/domain'
import type { PartnerCenterContext } from '../wire/env.ts'
import { refused } from '../wire/refused.ts'

/** @throws FaultError 404 when there is no such upgrade, 400 when it is another customer's */
export function upgradeOf(c: PartnerCenterContext, customer: Customer, text: string): Transition {
  const id = c.var.opened.identities.idOf('transition', text)
  if (id === undefined) throw refused('unknown-transition', `There is no upgrade ${text}.`)
  const upgrade = customer.transitions.rows().find((one) => one.id === id)
  if (upgrade?.partner === c.var.caller.partner) return upgrade
  throw refused('upgrade-of-another-customer', `The upgrade ${text} is not one of this customer.`)
}
