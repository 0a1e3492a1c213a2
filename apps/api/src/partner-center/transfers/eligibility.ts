import { z } from '@hono/zod-openapi'
import { transferEligibilityOf, type TransferEligibility } from '@understudy/domain'
import type { Opened } from '../../opened.ts'
import { callerOf, customerOf } from '../wire/act.ts'
import { ok } from '../wire/answer.ts'
import { badRequest } from '../wire/refused.ts'
import { resource, route } from '../wire/route.ts'

const transferType = 'directtoindirect'

const eligibilitySchema = z
  .object({ id: z.string(), isEligible: z.boolean(), reason: z.string().optional() })
  .openapi('TransferEligibility')

/** Which subscriptions of a customer a transfer moves. */
export const transferEligibilities = resource('transfers', [
  route({
    method: 'get',
    path: '/customers/{customer}/transferseligibility',
    needs: ['commerce'],
    summary: 'Which subscriptions of a customer can be transferred, one by one',
    description: `Query: \`transferType=${transferType}\`. A bare list.`,
    answer: ok('The subscriptions.', z.array(eligibilitySchema)),
    handle: (c, { params }) => {
      const customer = customerOf(c, params.customer)
      const asked = c.req.query('transferType') ?? transferType
      if (asked.toLowerCase() !== transferType) {
        throw badRequest(`transferType is ${transferType}.`, [transferType])
      }
      return transferEligibilityOf(customer, callerOf(c).id, c.var.opened.world.now)
        .filter(({ reason }) => reason !== 'other-partner' && reason !== 'other-channel')
        .map((one) => eligibilityOf(c.var.opened, one))
    },
  }),
])

function eligibilityOf(
  { identities }: Opened,
  { id: subscription, isEligible, reason, status, transfer }: TransferEligibility,
): z.output<typeof eligibilitySchema> {
  const id = identities.guid('subscription', subscription)
  if (isEligible) return { id, isEligible }
  if (transfer !== null) {
    const guid = identities.guid('transfer', transfer)
    return { id, isEligible, reason: `It is part of another transfer request, id: ${guid}` }
  }
  const isOfState = reason === 'state' || reason === 'add-on-state'
  const why = isOfState ? `It is in state: ${titled(status)}` : `It is not transferred: ${reason}`
  return { id, isEligible, reason: why }
}

function titled(status: string): string {
  return `${status.charAt(0).toUpperCase()}${status.slice(1)}`
}
