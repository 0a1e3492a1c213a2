import { isA } from '../model/parties/partner.ts'
import { partnerOf } from '../model/world.ts'
import { truthBy } from './invariant-check.ts'

export const onePlanPerRecord = truthBy(['plans'], {
  id: 'INV-01',
  statement:
    'At most one active Azure plan per customer, billing partner and partner of record; one in all in the direct model.',
  violations: ({ after: { plans } }, { after }) => {
    const active = plans.rows().filter((plan) => plan.status === 'active')
    return active.flatMap((plan) => {
      const partner = partnerOf(after, plan.partner)
      const isDirect = isA('direct-bill', partner)
      const twin = active.find(
        (other) =>
          other !== plan &&
          other.partner === plan.partner &&
          (isDirect || other.partnerOfRecord === plan.partnerOfRecord),
      )
      return twin ? [`${plan.id} and ${twin.id} are active for the same record`] : []
    })
  },
})
