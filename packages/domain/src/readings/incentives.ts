import { z } from 'zod'
import { instantField } from '../kernel/fields.ts'
import { partnerField } from '../model/ids.ts'
import { enrolledAt } from '../model/parties/enrollment.ts'
import { incentiveProgrammes, incentivesOf } from '../model/parties/incentives.ts'
import { isA } from '../model/parties/partner.ts'
import { profileOf } from '../model/parties/profile.ts'
import { partnerOf } from '../model/world.ts'
import { invitedBy } from '../policies/incentives.ts'
import { reading } from './reading.ts'

const moment = instantField.nullable()

/** Microsoft's incentives for a partner: one programme each for direct billing and for resellers (IND-11). */
export const incentives = reading({
  name: 'incentives',
  summary: 'Which programmes of incentives are open to a partner, and whether it takes part',
  question: z.strictObject({ partner: partnerField }),
  answer: z.strictObject({
    email: z.string().nullable().meta({
      description: 'Of the MPN account that the tenant is tied to now; null where nobody said.',
    }),
    invitedBy: moment.meta({
      description: 'When the thirty days are over; null before the enrolment.',
    }),
    sentAt: moment,
    sentTo: z.string().nullable(),
    programmes: z.array(
      z.strictObject({
        programme: z.enum(incentiveProgrammes),
        isOpen: z.boolean(),
        enrolledAt: moment,
      }),
    ),
  }),
  of: (world, { partner: id }) => {
    const partner = partnerOf(world, id)
    const { invitation, enrolled } = incentivesOf(partner)
    const since = enrolledAt(partner.enrollment)
    const isInvited = invitation?.status === 'sent'
    const isOpen = { 'direct-bill': isA('direct-bill', partner), 'indirect-reseller': isInvited }
    return {
      email: profileOf(partner).email,
      invitedBy: since === null ? null : invitedBy(since),
      sentAt: isInvited ? invitation.sentAt : null,
      sentTo: isInvited ? invitation.email : null,
      programmes: incentiveProgrammes.map((programme) => ({
        programme,
        isOpen: isOpen[programme],
        enrolledAt: enrolled.find((one) => one.programme === programme)?.enrolledAt ?? null,
      })),
    }
  },
})
