import { z } from 'zod'
import { instantField } from '../kernel/fields.ts'
import { partnerField } from '../model/ids.ts'
import { contactOf, enrollmentStatuses } from '../model/parties/enrollment.ts'
import { partnerKinds } from '../model/parties/partner.ts'
import { profileOf, profileParts } from '../model/parties/profile.ts'
import { enrollsOnceRestrictedFrom } from '../policies/enrolling.ts'
import { partnerOf } from '../model/world.ts'
import { reading } from './reading.ts'

const moment = instantField.nullable()

/** The programme information of one partner: its kinds, and the stage of its enrolment as indirect reseller. */
export const enrollment = reading({
  name: 'enrollment',
  summary:
    'What a partner is to Microsoft, and how far it is on its way to being an indirect reseller',
  question: z.strictObject({ partner: partnerField }),
  answer: z.strictObject({
    kinds: z.array(z.enum(partnerKinds)).readonly(),
    status: z.enum(enrollmentStatuses).nullable().meta({
      description: 'Null where Microsoft has not identified the partner for offboarding.',
    }),
    enrolsUnder: z.enum(['overview', 'programs']).meta({
      description: 'Where the form is: a task of the overview, from 2024 on under Programs.',
    }),
    contact: z
      .strictObject({
        firstName: z.string(),
        lastName: z.string(),
        email: z.string(),
        phone: z.string().nullable(),
      })
      .nullable()
      .meta({ description: 'Who is told of the answer.' }),
    profile: z
      .strictObject({
        mpn: z.string(),
        email: z.string().nullable(),
        outdated: z.array(z.enum(profileParts)).readonly(),
      })
      .meta({ description: 'What Microsoft has of the company, and what of it is out of date.' }),
    identifiedAt: moment,
    submittedAt: moment,
    answerAt: moment.meta({ description: 'When Microsoft answers; null when none is awaited.' }),
    answeredAt: moment,
    acceptedAt: moment,
  }),
  of: (world, { partner: id }) => {
    const partner = partnerOf(world, id)
    const { kinds, enrollment: found, mpn } = partner
    const { email, outdated } = profileOf(partner)
    return {
      kinds,
      status: found?.status ?? null,
      enrolsUnder: place(world.now < enrollsOnceRestrictedFrom),
      contact: contactOf(found),
      profile: { mpn, email, outdated },
      identifiedAt: found?.identifiedAt ?? null,
      submittedAt: found && 'submittedAt' in found ? found.submittedAt : null,
      answerAt: found?.status === 'submitted' ? found.answerAt : null,
      answeredAt: found && 'answeredAt' in found ? found.answeredAt : null,
      acceptedAt: found?.status === 'accepted' ? found.acceptedAt : null,
    }
  },
})

function place(isPicked: boolean): 'overview' | 'programs' {
  return isPicked ? 'overview' : 'programs'
}
