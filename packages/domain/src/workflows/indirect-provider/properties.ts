import { invariant } from '../../kernel/invariant.ts'
import { partnerId } from '../../model/ids.ts'
import { partnerOf } from '../../model/world.ts'
import {
  auditLog,
  given,
  partnershipCase,
  partnershipSteps,
  property,
  strangers,
  when,
  type AnyProperty,
} from '../../testing/index.ts'

export const indirectProviderProperties: readonly AnyProperty[] = [
  property({
    name: 'whoever administers the work account of a reseller is one of its providers, and was let in',
    source: 'indirect-provider#partnerships',
    given: partnershipCase,
    holds: (drawn) => {
      const { after } = when(given(strangers), ...drawn.map((name) => partnershipSteps[name]))
      const { providers, administeredBy } = partnerOf(after.world, partnerId('fabrikam'))
      const isHeld = administeredBy.every((one) => providers.includes(one))
      invariant(isHeld, 'only a provider administers')
      invariant(new Set(providers).size === providers.length, 'nobody is a provider twice')
      const isIn = drawn.lastIndexOf('accept') > drawn.lastIndexOf('end')
      invariant(providers.length === 0 || isIn, 'a provider was accepted')
      auditLog(after)
    },
    retold: (drawn) => ({
      world: strangers,
      steps: drawn.map((name) => partnershipSteps[name]),
    }),
  }),
]
