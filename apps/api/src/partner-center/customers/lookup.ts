import type { Customer, CustomerRow } from '@understudy/domain'
import type { Opened } from '../../opened.ts'
import { byId } from '../wire/act.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { refused } from '../wire/refused.ts'

/** MPN id of the reseller through which a provider deals with a customer; none for other partners. */
export function resellerIn({ world }: Opened, { dealings }: CustomerRow, caller: string) {
  if (!byId(world.partners, caller)?.kinds.includes('indirect-provider')) return undefined
  const [reseller] = dealings[caller]?.with ?? []
  return reseller === undefined ? undefined : world.partners.get(reseller)?.mpn
}

/** @throws FaultError 404 with code 800015 for an MPN id of nobody */
export function resellerNamed(c: PartnerCenterContext, mpn: string | undefined) {
  if (!mpn) return {}
  const named = c.var.opened.world.partners.rows().find((partner) => partner.mpn === mpn)
  if (!named) throw refused('unknown-partner', `There is no partner with the MPN id ${mpn}.`)
  return { reseller: named.id }
}

/** The first word of the domain; where another customer is called so, all of it. */
export function idFor(c: PartnerCenterContext, text: string): string {
  const domain = text.trim().toLowerCase()
  const [word = domain] = domain.split('.')
  const other = byId(c.var.opened.world.customers, word)
  return other === undefined || other.domain === domain ? word : domain.slice(0, 100)
}

/** The customer as it is once it was written. */
export async function readBack(c: PartnerCenterContext, id: string): Promise<Customer> {
  const world = await c.var.opened.workspace.world()
  const customer = byId(world.customers, id)
  if (!customer) throw refused('failed', 'The customer was not written.')
  return customer
}
