import { z } from 'zod'
import { marketOf, sameMarket } from '../catalog/index.ts'
import { dayOf } from '../kernel/calendar.ts'
import { countryField, dateField } from '../kernel/fields.ts'
import { providerProfileFields } from '../model/field-groups.ts'
import { partnerField, type PartnerId } from '../model/ids.ts'
import { isA, type Partner } from '../model/parties/partner.ts'
import { assumedProfile, type ProviderProfile } from '../model/parties/provider-profile.ts'
import type { World } from '../model/world.ts'
import { reading } from './reading.ts'

const standings = ['partner', 'requested', 'none'] as const
type Standing = (typeof standings)[number]

const compared = ['training', 'marketing', 'creditDays', 'support'] as const

/** The indirect providers of a world side by side, as one partner looks for its own (PRO-01). */
export const providers = reading({
  name: 'providers',
  summary: 'Indirect providers side by side: region, training, marketing, credit, support',
  question: z.strictObject({
    as: partnerField.optional().meta({ description: 'The reseller that looks for one.' }),
  }),
  answer: z.strictObject({
    providers: z.array(
      z.strictObject({
        provider: partnerField,
        name: z.string(),
        country: countryField,
        market: z.string().nullable().meta({ description: 'Null outside every market.' }),
        isInRegion: z.boolean().meta({ description: 'Whether it is in the region of `as`.' }),
        standing: z.enum(standings).meta({
          description: 'Whether it works with `as`, has asked it, or neither.',
        }),
        resellers: z.int().meta({ description: 'How many resellers work with it.' }),
        ...providerProfileFields,
        toldOn: dateField.nullable().meta({ description: 'Null where nobody told anything.' }),
        assumed: z.array(z.enum(compared)).meta({ description: 'What nobody told.' }),
      }),
    ),
  }),
  of: (world, { as }) => {
    const reader = as === undefined ? undefined : world.partners.get(as)
    const all = world.partners.rows()
    return {
      providers: all
        .filter((one) => isA('indirect-provider', one))
        .map((one) => ({
          ...placeOf(world, one, reader),
          resellers: all.filter((other) => other.providers.includes(one.id)).length,
          ...offered(one.providerProfile),
        })),
    }
  },
})

function placeOf(world: World, { id, name, country }: Partner, reader: Partner | undefined) {
  const day = dayOf(world.now)
  return {
    provider: id,
    name,
    country,
    market: marketOf(country, day),
    isInRegion: reader !== undefined && sameMarket(country, reader.country, day),
    standing: standingWith(reader, id),
  }
}

function standingWith(reader: Partner | undefined, provider: PartnerId): Standing {
  if (reader?.providers.includes(provider)) return 'partner'
  return reader?.partnershipRequests.has(provider) ? 'requested' : 'none'
}

/** What was told, and what is assumed where nothing was (decision-0192). */
function offered(profile: ProviderProfile | null) {
  const told = {
    training: profile?.training ?? assumedProfile.training,
    marketing: profile?.marketing ?? assumedProfile.marketing,
    creditDays: profile?.creditDays ?? assumedProfile.creditDays,
    support: profile?.support ?? assumedProfile.support,
  }
  return {
    ...told,
    training: [...told.training],
    marketing: [...told.marketing],
    toldOn: profile?.toldOn ?? null,
    assumed: compared.filter((field) => (profile?.[field] ?? null) === null),
  }
}
