import { z } from 'zod'
import type { Case, Refusal, Requirement } from '../kernel/decision.ts'
import { instantField } from '../kernel/fields.ts'
import { places, type Mend } from '../kernel/mend.ts'
import {
  offerField,
  partnerField,
  serviceField,
  skuField,
  subscriptionField,
  userField,
} from '../model/ids.ts'
import { fields, words } from './shapes.ts'

const text = z.string()

/** Lists of ids or short names by kind; which other kinds there are is each rule's own affair. */
export const detailsShape = z.union([
  z.strictObject({
    users: z.array(userField),
    services: z.array(serviceField),
    skus: z.array(skuField),
    offers: z.array(offerField),
    equivalents: z.array(offerField),
    partners: z.array(partnerField),
    subscriptions: z.array(subscriptionField),
  }),
  z.record(z.string(), z.array(z.string())),
])

const about = fields<Case>({
  command: text,
  actor: text,
  at: instantField,
  given: z.record(z.string(), z.unknown()),
  names: z.record(z.string(), z.record(z.string(), text)),
  kinds: z.record(z.string(), text),
})

const mend = fields<Mend>({
  by: words<Mend['by']>({
    command: true,
    again: true,
    actor: true,
    waiting: true,
    looking: true,
  }),
  command: text,
  with: z.record(z.string(), z.unknown()),
  choose: z.array(text),
  as: text,
  until: instantField,
  at: z.enum(places),
})

const refusal = {
  rule: z.string().meta({ ref: 'rule' }),
  code: z.string().meta({ ref: 'refusal' }),
  must: text,
  source: text,
  details: detailsShape,
  about,
  mend,
  unknown: fields<NonNullable<Refusal['unknown']>>({ field: text, kind: text, value: text }),
}

/** A broken rule, as it is told. */
export const refusalShape = fields<Refusal>(refusal)

/** A rule with its answer. */
export const requirementShape = fields<Requirement>({
  ...refusal,
  holds: z.boolean(),
  inForce: z.boolean(),
  from: instantField,
})
