import { z } from 'zod'
import { instantField } from '../kernel/fields.ts'
import { partnerField, type PartnerId } from '../model/ids.ts'
import type { Partner } from '../model/parties/partner.ts'
import { partnerOf } from '../model/world.ts'
import { reading } from './reading.ts'

const moment = instantField.nullable()

/** A reseller and a provider that work together, or of whom one has asked. */
const pair = z.strictObject({
  reseller: partnerField,
  provider: partnerField,
  isAccepted: z.boolean(),
  isAdmin: z.boolean().meta({
    description: 'Whether the provider has admin access to the reseller’s work account.',
  }),
  requestedAt: moment.meta({ description: 'Null where the world began with it.' }),
  acceptedAt: moment,
  message: z.string().nullable(),
  link: z.string().nullable(),
})

/** With whom a partner works in the indirect model, and who has asked whom (PRO-02). */
export const partnerships = reading({
  name: 'partnerships',
  summary: 'A partner’s indirect providers and resellers, and requests that wait',
  question: z.strictObject({
    as: partnerField.meta({ description: 'The partner whose partnerships are told.' }),
  }),
  answer: z.strictObject({
    providers: z.array(pair).meta({ description: 'Of the partner as a reseller.' }),
    resellers: z.array(pair).meta({ description: 'Of the partner as a provider.' }),
  }),
  of: (world, { as: id }) => ({
    providers: pairsOf(partnerOf(world, id)),
    resellers: world.partners
      .rows()
      .flatMap((reseller) => pairsOf(reseller))
      .filter(({ provider }) => provider === id),
  }),
})

function pairsOf(reseller: Partner) {
  const asked = reseller.partnershipRequests.entries().map(([provider]) => provider)
  return [...new Set([...reseller.providers, ...asked])].sort().map((one) => pairOf(reseller, one))
}

function pairOf(reseller: Partner, provider: PartnerId) {
  const request = reseller.partnershipRequests.get(provider)
  return {
    reseller: reseller.id,
    provider,
    isAccepted: reseller.providers.includes(provider),
    isAdmin: reseller.administeredBy.includes(provider),
    requestedAt: request?.requestedAt ?? null,
    acceptedAt: request?.acceptedAt ?? null,
    message: request?.message ?? null,
    link: request?.link ?? null,
  }
}
