import { invitationRefusal, type Partner } from '@understudy/domain'
import { nearest } from '../../nearest.ts'
import { byId, callerOf } from '../wire/act.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { faultOf } from '../wire/error-codes.ts'
import { refused } from '../wire/refused.ts'
import { queryValue } from '../wire/path.ts'

/** @throws FaultError 404 with code 800015 for nobody, 400 with code 800016 for somebody else's partner */
export function partnerBeside(c: PartnerCenterContext): Partner | undefined {
  const caller = callerOf(c)
  const reseller = queryValue(c.req.url, 'indirectResellerId')
  const text = reseller || queryValue(c.req.url, 'indirectCloudSolutionProviderId')
  if (!text) return undefined
  const { identities, world } = c.var.opened
  const named =
    byId(world.partners, identities.idOf('partner', text) ?? '') ??
    world.partners.rows().find(({ mpn }) => mpn === text)
  if (!named) {
    const near = nearest(
      text,
      world.partners.rows().map(({ id }) => id),
    )
    const data = near === undefined ? [] : [near]
    throw refused('unknown-partner', `There is no partner ${text}.`, data)
  }
  const [of, provider] = reseller ? [named, caller] : [caller, named]
  const refusal = invitationRefusal(of, provider)
  if (refusal === null) return named
  throw faultOf(refusal, c.var.deps.staleVersionStatus)
}
