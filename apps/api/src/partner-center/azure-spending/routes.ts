import { z } from '@hono/zod-openapi'
import { currencyOf, dayOf } from '@understudy/domain'
import { act, byId, callerOf, customerOf } from '../wire/act.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { attributesOf } from '../wire/envelope.ts'
import { badRequest } from '../wire/refused.ts'
import { ok } from '../wire/answer.ts'
import { resource, route } from '../wire/route.ts'

const budgetSchema = z
  .object({
    amount: z.number().optional().openapi({ description: 'Absent when there is no budget.' }),
    attributes: attributesOf('SpendingBudget'),
  })
  .openapi('SpendingBudget')

const path = '/customers/{customer}/usagebudget'
/** A customer's monthly budget, in the currency of its country. */
export const azureSpending = resource('usage budget', [
  route({
    method: 'get',
    path,
    needs: ['commerce'],
    summary: 'The monthly budget',
    answer: ok('The budget.', budgetSchema),
    handle: (c, { params }) => {
      const held = byId(customerOf(c, params.customer).budgets, c.var.caller.partner)
      return budget(held?.amount)
    },
  }),

  route({
    method: 'patch',
    path,
    needs: ['commerce'],
    summary: 'Sets the monthly budget; without an amount, removes it',
    gives: ['RemoveSpendingBudget', 'SetSpendingBudget'],
    body: z.object({ amount: z.number().optional() }),
    answer: ok('The budget.', budgetSchema),
    handle: async (c, { params, body }) => {
      const customer = customerOf(c, params.customer)
      const { amount } = await body()
      const parties = { partner: callerOf(c).id, customer: customer.id }
      if (amount === undefined) {
        await act(c, { type: 'RemoveSpendingBudget', ...parties })
        return budget(undefined)
      }
      const exact = decimal(amount)
      const money = `${exact} ${currencyFor(c, customer.country)}`
      await act(c, { type: 'SetSpendingBudget', ...parties, amount: money })
      return budget(exact)
    },
  }),
])

function budget(amount: string | undefined): z.output<typeof budgetSchema> {
  const attributes = { objectType: 'SpendingBudget' as const }
  return amount === undefined ? { attributes } : { amount: Number(amount), attributes }
}

/** The number as JSON spelled it: exact decimal text, never computed with. */
function decimal(amount: number): string {
  const text = String(amount)
  if (/^-?\d+(\.\d+)?$/.test(text)) return text
  throw badRequest('amount is a decimal number.')
}

/** A budget has no currency on the wire: it is in the customer’s. Where that has none, the domain refuses any. */
function currencyFor(c: PartnerCenterContext, country: string): string {
  return currencyOf(country, dayOf(c.var.opened.world.now)) ?? 'USD'
}
