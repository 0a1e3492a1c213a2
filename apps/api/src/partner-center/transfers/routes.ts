import { z } from '@hono/zod-openapi'
import { act, callerOf, customerOf } from '../wire/act.ts'
import { created, gone, ok } from '../wire/answer.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { badRequest, refused } from '../wire/refused.ts'
import { resource, route } from '../wire/route.ts'
import { readAgain, transferAsked, transfersOf } from './lookup.ts'
import { transferResource, transferSchema } from './resource.ts'
import { submitResult, submitResultSchema } from './submit-result.ts'

const requestSchema = z.object({
  sourcePartnerTenantId: z.string().optional(),
  targetPartnerTenantId: z.string(),
  lineItems: z
    .array(z.object({ subscriptionId: z.string(), partnerIdOnRecord: z.string().optional() }))
    .min(1),
})

const rejectionSchema = z.object({ id: z.string().optional(), status: z.string() })

/** Subscriptions on their way from a transitioning partner to an indirect provider. */
export const transfers = resource('transfers', [
  route({
    method: 'post',
    path: '/customers/{customer}/transfers',
    needs: ['commerce'],
    summary: 'Asks an indirect provider to take subscriptions',
    description:
      'Body: `targetPartnerTenantId`, `lineItems` of `subscriptionId`. There is no way back from what is accepted; sending the request confirms it.',
    gives: ['RequestSubscriptionTransfer'],
    body: requestSchema,
    answer: created('The transfer, active.', transferSchema),
    handle: async (c, { params, body }) => {
      const customer = customerOf(c, params.customer)
      const partner = callerOf(c).id
      const transfer = c.var.opened.identities.guid('transfer', `${partner}:${c.var.request}`)
      const of = { partner, customer: customer.id, transfer, ...askedFor(c, await body()) }
      await act(c, { type: 'RequestSubscriptionTransfer', finalityAccepted: true, ...of })
      return await shown(c, customer, transfer)
    },
  }),

  route({
    method: 'get',
    path: '/customers/{customer}/transfers',
    needs: ['commerce'],
    summary: 'Every transfer of a customer that the caller asked for or answers',
    answer: ok('The transfers, as a bare list.', z.array(transferSchema)),
    handle: (c, { params }) => {
      const customer = customerOf(c, params.customer)
      return transfersOf(c, customer).map((one) => transferResource(c.var.opened, customer, one))
    },
  }),

  route({
    method: 'get',
    path: '/customers/{customer}/transfers/{transfer}',
    needs: ['commerce'],
    summary: 'One transfer',
    answer: ok('The transfer.', transferSchema),
    handle: (c, { params }) => {
      const { customer, transfer } = transferAsked(c, params)
      return transferResource(c.var.opened, customer, transfer)
    },
  }),

  route({
    method: 'post',
    path: '/customers/{customer}/transfers/{transfer}/accept',
    needs: ['commerce'],
    summary: 'The provider takes what a transfer names',
    description:
      'Lines are carried out one after the other; those that could not be are in `transferErrors`.',
    gives: ['AcceptSubscriptionTransfer'],
    answer: ok('What becomes of each line.', submitResultSchema),
    handle: async (c, { params }) => {
      const { customer, transfer } = transferAsked(c, params)
      const of = { partner: callerOf(c).id, customer: customer.id, transfer: transfer.id }
      await act(c, { type: 'AcceptSubscriptionTransfer', ...of })
      const now = await readAgain(c, customer, transfer.id)
      return submitResult(c.var.opened, now.customer, now.transfer)
    },
  }),

  route({
    method: 'patch',
    path: '/customers/{customer}/transfers/{transfer}',
    needs: ['commerce'],
    summary: 'The provider rejects a transfer',
    description: 'Body: `status: "reject"`.',
    gives: ['RejectSubscriptionTransfer'],
    body: rejectionSchema,
    answer: ok('The transfer, rejected.', transferSchema),
    handle: async (c, { params, body }) => {
      const { customer, transfer } = transferAsked(c, params)
      const { status } = await body()
      if (!/^reject(ed)?$/i.test(status)) throw badRequest('status is reject.', ['reject'])
      const of = { partner: callerOf(c).id, customer: customer.id, transfer: transfer.id }
      await act(c, { type: 'RejectSubscriptionTransfer', ...of })
      return await shown(c, customer, transfer.id)
    },
  }),

  route({
    method: 'delete',
    path: '/customers/{customer}/transfers/{transfer}',
    needs: ['commerce'],
    summary: 'The partner takes a transfer back that nobody has answered',
    gives: ['WithdrawSubscriptionTransfer'],
    answer: gone('Withdrawn.'),
    handle: async (c, { params }) => {
      const { customer, transfer } = transferAsked(c, params)
      const of = { partner: callerOf(c).id, customer: customer.id, transfer: transfer.id }
      await act(c, { type: 'WithdrawSubscriptionTransfer', ...of })
    },
  }),
])

async function shown(
  c: PartnerCenterContext,
  customer: Parameters<typeof readAgain>[1],
  id: string,
) {
  const now = await readAgain(c, customer, id)
  return transferResource(c.var.opened, now.customer, now.transfer)
}

/** @throws FaultError 400 for another source than the caller, 404 for a provider that there is not */
function askedFor(
  c: PartnerCenterContext,
  {
    sourcePartnerTenantId: source,
    targetPartnerTenantId,
    lineItems,
  }: z.output<typeof requestSchema>,
) {
  const { identities } = c.var.opened
  const { id, mpn } = callerOf(c)
  if (source !== undefined && identities.idOf('partner', source) !== id) {
    throw badRequest('sourcePartnerTenantId is the caller’s own tenant.', ['sourcePartnerTenantId'])
  }
  const provider = identities.idOf('partner', targetPartnerTenantId)
  if (provider === undefined) {
    throw refused('unknown-partner', `There is no partner ${targetPartnerTenantId}.`)
  }
  const subscriptions = lineItems.map(({ subscriptionId, partnerIdOnRecord = mpn }) => {
    if (partnerIdOnRecord !== mpn) {
      throw badRequest('partnerIdOnRecord is the caller’s own MPN id.', ['partnerIdOnRecord'])
    }
    return identities.idOf('subscription', subscriptionId) ?? subscriptionId
  })
  return { provider, subscriptions }
}
