import { z } from '@hono/zod-openapi'
import { agreementTemplates, type AgreementTemplate, type Attestation } from '@understudy/domain'
import { act, byId, callerOf, customerOf } from '../wire/act.ts'
import { momentSent } from '../wire/client-clock.ts'
import { collection, collectionOf } from '../wire/envelope.ts'
import { badRequest } from '../wire/refused.ts'
import { queryValue } from '../wire/path.ts'
import { snakeCase } from '../wire/bind.ts'
import { created, ok } from '../wire/answer.ts'
import { resource, route } from '../wire/route.ts'

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

/** What a customer agreed to: attested by its partner, or signed by itself. */
export const agreements = resource('agreements', [
  route({
    method: 'get',
    path: '/agreements',
    needs: ['commerce'],
    summary: 'Agreements that can be attested',
    description:
      'Query: `agreementType`, one of MicrosoftCloudAgreement, MicrosoftCustomerAgreement and `*`. Without it the cloud agreement alone.',
    answer: ok('The agreements.', collectionOf(metadataSchema)),
    handle: (c) => {
      const items = wanted(queryValue(c.req.url, 'agreementType')).map((template) => ({
        ...templates[template],
        versionRank: 0,
      }))
      return collection(items, '/agreements')
    },
  }),

  route({
    method: 'get',
    path: '/customers/{customer}/agreements',
    needs: ['commerce', 'user'],
    summary: 'What the calling partner attested for a customer',
    description:
      'Query: `agreementType`, one of MicrosoftCloudAgreement, MicrosoftCustomerAgreement and `*`. Without it cloud agreements alone.',
    answer: ok('The attestations.', collectionOf(agreementSchema)),
    handle: (c, { params }) => {
      const { agreement } = customerOf(c, params.customer)
      const items = wanted(queryValue(c.req.url, 'agreementType')).flatMap((template) => {
        const { attestations, cloudAttestations } = agreement
        const given = template === 'cloud-agreement' ? cloudAttestations : attestations
        const attestation = byId(given, c.var.caller.partner)
        return attestation ? [agreementOf(attestation, templates[template])] : []
      })
      return collection(items)
    },
  }),

  route({
    method: 'get',
    path: '/customers/{customer}/directSignedMicrosoftCustomerAgreementStatus',
    needs: ['commerce', 'user'],
    summary: 'Whether the customer signed the agreement itself',
    answer: ok('The answer.', z.object({ isSigned: z.boolean() })),
    handle: (c, { params }) => {
      const { agreement } = customerOf(c, params.customer)
      return { isSigned: agreement.signedAt !== null }
    },
  }),

  route({
    method: 'post',
    path: '/customers/{customer}/agreements',
    needs: ['commerce', 'user'],
    summary: 'Attests that the customer accepted the agreement',
    description: 'Body: `primaryContact`, `templateId`, `dateAgreed`, `type`.',
    gives: ['AttestCustomerAgreement'],
    body: agreementSchema,
    answer: created('The attestation.', agreementSchema),
    handle: async (c, { params, body }) => {
      const customer = customerOf(c, params.customer)
      const wish = await body()
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
      return { ...wish, type: templates[template].agreementType }
    },
  }),
])

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
