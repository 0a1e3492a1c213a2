import type { Partner } from '@understudy/domain'
import { callerOf } from '../wire/act.ts'
import type { PartnerCenterContext } from '../wire/env.ts'

/** What the caller is to those that are listed. */
export const types = ['is_indirect_reseller_of', 'is_indirect_cloud_solution_provider_of'] as const
export type RelationshipType = (typeof types)[number]

/** The providers of the calling reseller, or the resellers of the calling provider. */
export function partnersOf(c: PartnerCenterContext, type: RelationshipType): Partner[] {
  const caller = callerOf(c)
  const { world } = c.var.opened
  return type === 'is_indirect_reseller_of'
    ? caller.providers.flatMap((id) => world.partners.get(id) ?? [])
    : world.partners.rows().filter(({ providers }) => providers.some((id) => id === caller.id))
}
