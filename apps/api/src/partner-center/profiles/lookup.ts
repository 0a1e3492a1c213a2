import { byId } from '../wire/act.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { refused } from '../wire/refused.ts'
import { queryValue } from '../wire/path.ts'

/** @throws FaultError 404 with code 800015 when an MPN id is given that nobody has */
export function partnerByMpn(c: PartnerCenterContext) {
  const mpn = queryValue(c.req.url, 'mpnId')
  if (!mpn) return undefined
  const partner = c.var.opened.world.partners.rows().find((one) => one.mpn === mpn)
  if (partner) return partner
  throw refused('unknown-partner', `No partner has the MPN id ${mpn}.`)
}

/** @throws FaultError 404 with code 60003 for a tenant that there is not */
export function partnerByTenant(c: PartnerCenterContext) {
  const tenant = queryValue(c.req.url, 'tenantId')
  if (!tenant) return undefined
  const id = c.var.opened.identities.idOf('partner', tenant)
  const partner = id === undefined ? undefined : byId(c.var.opened.world.partners, id)
  if (partner) return partner
  throw refused('unknown-tenant', `There is no tenant ${tenant}.`)
}
