import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { calendarDate, type Attestation, type CalendarDate } from '@understudy/domain'
import { act, bodyOf, byId, callerOf, customerOf } from './act.ts'
import { userNeeded } from './authenticate.ts'
import type { PartnerCenterEnv } from './env.ts'
import { collection, collectionOf } from './envelope.ts'
import { badRequest, faults } from './fault.ts'
import { queryValue } from './path.ts'
import { snakeCase } from './wire.ts'

/** Template of the Microsoft Customer Agreement (reference 05 §2). */
const customerAgreementTemplate = '117a77b0-9360-443b-8795-c6dedc750cf9'
const customerAgreementType = 'MicrosoftCustomerAgreement'

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
    responses: ok('The agreements.', collectionOf(metadataSchema)),
  }),
  (c) => {
    const metadata = {
      templateId: customerAgreementTemplate,
      agreementType: customerAgreementType,
      agreementLink: 'https://partner-center.example/agreements/customer',
      versionRank: 0,
    }
    const items = isCustomerAgreement(queryValue(c.req.url, 'agreementType')) ? [metadata] : []
    return c.json(collection(items, '/agreements'), 200)
  },
)

agreements.openapi(
  createRoute({
    method: 'get',
    path: '/customers/{customer}/agreements',
    tags,
    summary: 'What the calling partner attested for a customer',
    middleware: [userNeeded] as const,
    request: { params },
    responses: ok('The attestations.', collectionOf(agreementSchema)),
  }),
  (c) => {
    const { agreement } = customerOf(c, c.req.param('customer'))
    const attestation = byId(agreement.attestations, c.var.caller.partner)
    const wanted = isCustomerAgreement(queryValue(c.req.url, 'agreementType'))
    const items = attestation && wanted ? [agreementOf(attestation)] : []
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
    if (!isCustomerAgreement(wish.type)) throw badRequest(`type is ${customerAgreementType}.`)
    if (wish.templateId.toLowerCase() !== customerAgreementTemplate) {
      throw badRequest(`templateId is ${customerAgreementTemplate}.`, [customerAgreementTemplate])
    }
    const { firstName, lastName, email, phoneNumber } = wish.primaryContact
    await act(c, {
      type: 'AttestCustomerAgreement',
      partner: callerOf(c).id,
      customer: customer.id,
      firstName,
      lastName,
      email,
      ...(phoneNumber ? { phone: phoneNumber } : {}),
      agreedOn: dayOf(wish.dateAgreed),
    })
    return c.json({ ...wish, type: customerAgreementType }, 201)
  },
)

function agreementOf(attestation: Attestation): z.output<typeof agreementSchema> {
  const { firstName, lastName, email, phone, agreedOn } = attestation
  return {
    primaryContact: {
      firstName,
      lastName,
      email,
      ...(phone === null ? {} : { phoneNumber: phone }),
    },
    templateId: customerAgreementTemplate,
    dateAgreed: `${agreedOn}T00:00:00Z`,
    type: customerAgreementType,
  }
}

/** Any of three spellings; `*` and nothing mean every agreement. */
function isCustomerAgreement(type: string | undefined): boolean {
  if (type === undefined || type === '' || type === '*') return true
  return snakeCase(type) === snakeCase(customerAgreementType)
}

/** The UTC day of an ISO date or moment. @throws FaultError 400 */
function dayOf(text: string): CalendarDate {
  try {
    return calendarDate(text.slice(0, 10))
  } catch {
    throw badRequest('dateAgreed is an ISO 8601 date.')
  }
}
