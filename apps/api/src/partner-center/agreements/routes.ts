import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { agreementTemplates, type AgreementTemplate, type Attestation } from '@understudy/domain'
import { act, bodyOf, byId, callerOf, customerOf } from '../wire/act.ts'
import { userNeeded } from '../wire/authenticate.ts'
import { momentSent } from '../wire/client-clock.ts'
import type { PartnerCenterEnv } from '../wire/env.ts'
import { collection, collectionOf } from '../wire/envelope.ts'
import { badRequest, faults } from '../wire/fault.ts'
import { queryValue } from '../wire/path.ts'
import { snakeCase } from '../wire/bind.ts'

interface Template {
  readonly templateId: string
  readonly agreementType: string
  readonly agreementLink: string
}

/** The two templates as Partner Center names them (partner-center#agreements). */
const templates: Readonly<Record<AgreementTemplate, Template>> = {
  'cloud-agreement': {
    templateId: '998b88de-aa99-4388-a42c-1b3517d49490',
    agreementType: 'MicrosoftCloudAgreement',
    agreementLink: 'https://partner-center.example/agreements/cloud',
  },
  'customer-agreement': {
    templateId: '117a77b0-9360-443b-8795-c6dedc750cf9',
    agreementType: 'MicrosoftCustomerAgreement',
    agreementLink: 'https://partner-center.example/agreements/customer',
  },
}

const contactSchema = z.object({
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
  phoneNumber: z.string().optional(),
})

const agreementSchema = z
  .object({
    userId: z.string().optional(),
    primaryContact: contactSchema,
    templateId: z.string(),
    dateAgreed: z.string(),
    type: z.string(),
    agreementLink: z.string().optional(),
  })
  .openapi('Agreement')

const metadataSchema = z
  .object({
    templateId: z.string(),
    agreementType: z.string(),
    agreementLink: z.string(),
    versionRank: z.int(),
  })
  .openapi('AgreementMetaData')

const tags = ['Partner Center: agreements']
const params = z.object({ customer: z.string() })
const ok = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  ...faults,
  200: { description, content: { 'application/json': { schema } } },
})

/** What a customer agreed to: attested by its partner, or signed by itself. */
export const agreements = new OpenAPIHono<PartnerCenterEnv>()

agreements.openapi(
  createRoute({
    method: 'get',
    path: '/agreements',
    tags,
    summary: 'Agreements that can be attested',
    description:
      'Query: `agreementType`, one of MicrosoftCloudAgreement, MicrosoftCustomerAgreement and `*`. Without it the cloud agreement alone.',
    responses: ok('The agreements.', collectionOf(metadataSchema)),
  }),
  (c) => {
    const items = wanted(queryValue(c.req.url, 'agreementType')).map((template) => ({
      ...templates[template],
      versionRank: 0,
    }))
    return c.json(collection(items, '/agreements'), 200)
  },
)

agreements.openapi(
  createRoute({
    method: 'get',
    path: '/customers/{customer}/agreements',
    tags,
    summary: 'What the calling partner attested for a customer',
    description:
      'Query: `agreementType`, one of MicrosoftCloudAgreement, MicrosoftCustomerAgreement and `*`. Without it cloud agreements alone.',
    middleware: [userNeeded] as const,
    request: { params },
    responses: ok('The attestations.', collectionOf(agreementSchema)),
  }),
  (c) => {
    const { agreement } = customerOf(c, c.req.param('customer'))
    const items = wanted(queryValue(c.req.url, 'agreementType')).flatMap((template) => {
      const { attestations, cloudAttestations } = agreement
      const given = template === 'cloud-agreement' ? cloudAttestations : attestations
      const attestation = byId(given, c.var.caller.partner)
      return attestation ? [agreementOf(attestation, templates[template])] : []
    })
    return c.json(collection(items), 200)
  },
)

agreements.openapi(
  createRoute({
    method: 'get',
    path: '/customers/{customer}/directSignedMicrosoftCustomerAgreementStatus',
    tags,
    summary: 'Whether the customer signed the agreement itself',
    middleware: [userNeeded] as const,
    request: { params },
    responses: ok('The answer.', z.object({ isSigned: z.boolean() })),
  }),
  (c) => {
    const { agreement } = customerOf(c, c.req.param('customer'))
    return c.json({ isSigned: agreement.signedAt !== null }, 200)
  },
)

agreements.openapi(
  createRoute({
    method: 'post',
    path: '/customers/{customer}/agreements',
    tags,
    summary: 'Attests that the customer accepted the agreement',
    description: 'Body: `primaryContact`, `templateId`, `dateAgreed`, `type`.',
    middleware: [userNeeded] as const,
    request: { params },
    responses: {
      ...faults,
      201: {
        description: 'The attestation.',
        content: { 'application/json': { schema: agreementSchema } },
      },
    },
  }),
  async (c) => {
    const customer = customerOf(c, c.req.param('customer'))
    const wish = await bodyOf(c, agreementSchema)
    const template = templateOf(wish)
    const { firstName, lastName, email, phoneNumber } = wish.primaryContact
    await act(c, {
      type: 'AttestCustomerAgreement',
      partner: callerOf(c).id,
      customer: customer.id,
      firstName,
      lastName,
      email,
      ...(phoneNumber ? { phone: phoneNumber } : {}),
      agreedOn: momentSent(c, withZone(wish.dateAgreed)),
      template,
    })
    return c.json({ ...wish, type: templates[template].agreementType }, 201)
  },
)

function agreementOf(
  attestation: Attestation,
  { templateId, agreementType, agreementLink }: Template,
): z.output<typeof agreementSchema> {
  const { firstName, lastName, email, phone, agreedOn } = attestation
  return {
    primaryContact: {
      firstName,
      lastName,
      email,
      ...(phone === null ? {} : { phoneNumber: phone }),
    },
    templateId,
    dateAgreed: agreedOn.includes('T') ? agreedOn : `${agreedOn}T00:00:00Z`,
    type: agreementType,
    agreementLink,
  }
}

/** `*` means every agreement, and nothing the oldest, as code from before 2019 asks for it (decision-0085). */
function wanted(type: string | undefined): readonly AgreementTemplate[] {
  if (type === undefined || type === '') return ['cloud-agreement']
  return agreementTemplates.filter((template) => type === '*' || isOf(template, type))
}

/** @throws FaultError 400 when type and template are not those of one agreement */
function templateOf({ type, templateId }: { type: string; templateId: string }): AgreementTemplate {
  const template = agreementTemplates.find((one) => isOf(one, type))
  if (template === undefined) {
    throw badRequest(`type is one of ${named(({ agreementType }) => agreementType).join(' and ')}.`)
  }
  const right = templates[template].templateId
  if (templateId.toLowerCase() === right) return template
  throw badRequest(`templateId of the ${templates[template].agreementType} is ${right}.`, [right])
}

function named(part: (template: Template) => string): string[] {
  return agreementTemplates.map((template) => part(templates[template]))
}

/** Any of three spellings. */
function isOf(template: AgreementTemplate, type: string): boolean {
  return snakeCase(type) === snakeCase(templates[template].agreementType)
}

/** Partner Center's own moments are of UTC, and so are those that a client writes without a zone. */
function withZone(text: string): string {
  return text.includes('T') && !/(Z|[+-]\d{2}:?\d{2})$/i.test(text) ? `${text}Z` : text
}
