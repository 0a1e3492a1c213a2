import { z } from '@hono/zod-openapi'
import {
  invariant,
  latestTransition,
  planId,
  requestedTransition,
  requirements,
  rules,
  type Command,
  type Customer,
  type Transition,
} from '@understudy/domain'
import { refusalText } from '@understudy/messages'
import { act, callerOf, customerOf, envelope } from '../wire/act.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { codeOf } from '../wire/error-codes.ts'
import { badRequest, wireCodes } from '../wire/refused.ts'
import { accepted, ok } from '../wire/answer.ts'
import { resource, route } from '../wire/route.ts'
import { upgradeOf } from './lookup.ts'

const requestSchema = z.object({ customerId: z.string(), productFamily: z.string() })

const eligibilitySchema = z
  .object({
    customerId: z.string(),
    isEligible: z.boolean(),
    reason: z.string().optional(),
    productFamily: z.string(),
    upgradeId: z.string().optional(),
  })
  .openapi('ProductUpgradesEligibility')

const statusNames = ['NotStarted', 'Pending', 'InProgress', 'Failed', 'Completed'] as const
const productSchema = z.object({ id: z.string(), name: z.string() })
const errorDetailsSchema = z.object({ code: z.string(), description: z.string() })

const statusSchema = z
  .object({
    id: z.string(),
    productFamily: z.string(),
    status: z.enum(statusNames),
    lineItems: z.array(
      z.object({
        sourceProduct: productSchema,
        targetProduct: productSchema,
        upgradedDate: z.string().optional(),
        status: z.enum(statusNames),
        errorDetails: errorDetailsSchema.optional(),
      }),
    ),
    errorDetails: errorDetailsSchema.optional(),
  })
  .openapi('ProductUpgradesStatus')

const description = 'Body: `customerId`, and `productFamily: "azure"`. App+User only.'

/** The Azure plan transition of a customer, as its API names it. */
export const productUpgrades = resource('product upgrades', [
  route({
    method: 'post',
    path: '/productUpgrades/eligibility',
    needs: ['user'],
    summary: 'Whether a customer can move to the Azure plan',
    description,
    body: requestSchema,
    answer: ok('The answer.', eligibilitySchema),
    handle: async (c, { body }) => {
      const { customer, productFamily } = asked(c, await body())
      const { opened } = c.var
      const broken = requirements(opened.world, envelope(c, startOf(c, customer))).find(
        ({ holds, inForce }) => inForce && !holds,
      )
      const upgrade = latestTransition(customer, callerOf(c).id)
      const upgradeId = upgrade && opened.identities.guid('transition', upgrade.id)
      const answer = {
        customerId: opened.identities.guid('customer', customer.id),
        isEligible: broken === undefined,
        ...(broken ? { reason: refusalText('en', broken) } : {}),
        productFamily,
        ...(upgradeId === undefined ? {} : { upgradeId }),
      }
      return answer
    },
  }),

  route({
    method: 'post',
    path: '/productUpgrades',
    needs: ['user'],
    summary: 'Starts the move; drives on one that has failed',
    description: `${description} The answer has no body; \`Location\` names the upgrade.`,
    gives: ['StartAzurePlanTransition', 'ResumeAzurePlanTransition'],
    body: requestSchema,
    answer: accepted('Accepted.'),
    handle: async (c, { body }) => {
      const { customer } = asked(c, await body())
      const events = await act(c, requestedTransition(customer, startOf(c, customer)))
      const [id] = events.flatMap(({ event }) => ('transition' in event ? [event.transition] : []))
      invariant(id, 'a transition that starts or goes on is recorded')
      const guid = c.var.opened.identities.guid('transition', id)
      c.header('Location', `/productUpgrades/${guid}`)
    },
  }),

  route({
    method: 'post',
    path: '/productUpgrades/{upgrade}/status',
    needs: ['user'],
    summary: 'How far a move has come, line by line',
    description,
    body: requestSchema,
    answer: ok('The status.', statusSchema),
    handle: async (c, { params, body }) => {
      const { customer, productFamily } = asked(c, await body())
      const upgrade = upgradeOf(c, customer, params.upgrade)
      return statusOf(c, upgrade, productFamily)
    },
  }),
])

/** @throws FaultError 400 for another family, 404 for a customer that there is not */
function asked(
  c: PartnerCenterContext,
  { customerId, productFamily }: z.output<typeof requestSchema>,
) {
  if (productFamily.toLowerCase() !== 'azure')
    throw badRequest('productFamily is azure.', ['azure'])
  return { customer: customerOf(c, customerId), productFamily }
}

/** The API has no last warning to confirm: sending the request is the confirmation (decision-0040). */
function startOf(c: PartnerCenterContext, { id: customer }: Customer): Start {
  const partner = callerOf(c).id
  return { type: 'StartAzurePlanTransition', partner, customer, finalityAccepted: true }
}

type Start = Extract<Command, { readonly type: 'StartAzurePlanTransition' }>

function statusOf(
  c: PartnerCenterContext,
  upgrade: Transition,
  productFamily: string,
): z.output<typeof statusSchema> {
  const { identities } = c.var.opened
  const lineItems = upgrade.steps.flatMap((step) => {
    if (step.step !== 'map-entitlement') return []
    const id = identities.guid('subscription', step.entitlement)
    const plan = planId({ ...upgrade, partnerOfRecord: step.partnerOfRecord })
    const failure = step.status === 'failed' ? { errorDetails: stepFailed(step) } : {}
    return [
      {
        sourceProduct: { id, name: 'AzureSubscription' },
        targetProduct: { id: identities.guid('subscription', plan), name: 'Microsoft Azure plan' },
        ...(step.doneAt === null ? {} : { upgradedDate: step.doneAt }),
        status: lineStatus(step.status, upgrade),
        ...failure,
      },
    ]
  })
  const failed = upgrade.steps.find(({ status }) => status === 'failed')
  return {
    id: identities.guid('transition', upgrade.id),
    productFamily,
    status: upgradeStatus[upgrade.status],
    lineItems,
    ...(failed ? { errorDetails: stepFailed(failed) } : {}),
  }
}

const upgradeStatus = {
  pending: 'Pending',
  'in-progress': 'InProgress',
  failed: 'Failed',
  completed: 'Completed',
} as const satisfies Record<Transition['status'], (typeof statusNames)[number]>

function lineStatus(
  status: Transition['steps'][number]['status'],
  upgrade: Transition,
): (typeof statusNames)[number] {
  switch (status) {
    case 'done':
      return 'Completed'
    case 'failed':
      return upgrade.status === 'failed' ? 'Failed' : 'InProgress'
    case 'waiting':
      return 'NotStarted'
  }
}

/** By the code of the rule that a fact broke, where that is why it failed. */
function stepFailed({ step, obstacle }: Transition['steps'][number]) {
  const said = `The step ${step} failed.`
  if (obstacle === null) return { code: wireCodes['step-failed'].code, description: said }
  const rule = rules().find(({ code }) => code === obstacle)
  return {
    code: codeOf(obstacle).code,
    description: rule ? `${said} ${rule.must}` : said,
  }
}
