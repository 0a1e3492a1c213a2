import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { currencyOf, dayOf } from '@understudy/domain'
import { act, bodyOf, byId, callerOf, customerOf } from '../wire/act.ts'
import type { PartnerCenterContext, PartnerCenterEnv } from '../wire/env.ts'
import { attributesOf } from '../wire/envelope.ts'
import { badRequest, faults } from '../wire/fault.ts'

const budgetSchema = z
  .object({
    amount: z.number().optional().openapi({ description: 'Absent when there is no budget.' }),
    attributes: attributesOf('SpendingBudget'),
  })
  .openapi('SpendingBudget')

const tags = ['Partner Center: usage budget']
const params = z.object({ customer: z.string() })
const path = '/customers/{customer}/usagebudget'
const responses = {
  ...faults,
  200: { description: 'The budget.', content: { 'application/json': { schema: budgetSchema } } },
}

/** A customer's monthly budget, in the currency of its country. */
export const azureSpending = new OpenAPIHono<PartnerCenterEnv>()

azureSpending.openapi(
  createRoute({
    method: 'get',
    path,
    tags,
    summary: 'The monthly budget',
    request: { params },
    responses,
  }),
  (c) => {
    const budget = byId(customerOf(c, c.req.param('customer')).budgets, c.var.caller.partner)
    return c.json(resource(budget?.amount), 200)
  },
)

azureSpending.openapi(
  createRoute({
    method: 'patch',
    path,
    tags,
    summary: 'Sets the monthly budget; without an amount, removes it',
    request: { params },
    responses,
  }),
  async (c) => {
    const customer = customerOf(c, c.req.param('customer'))
    const { amount } = await bodyOf(c, z.object({ amount: z.number().optional() }))
    const parties = { partner: callerOf(c).id, customer: customer.id }
    if (amount === undefined) {
      await act(c, { type: 'RemoveSpendingBudget', ...parties })
      return c.json(resource(undefined), 200)
    }
    const exact = decimal(amount)
    const money = `${exact} ${currencyFor(c, customer.country)}`
    await act(c, { type: 'SetSpendingBudget', ...parties, amount: money })
    return c.json(resource(exact), 200)
  },
)

function resource(amount: string | undefined): z.output<typeof budgetSchema> {
  const attributes = { objectType: 'SpendingBudget' as const }
  return amount === undefined ? { attributes } : { amount: Number(amount), attributes }
}

/** The number as JSON spelled it: exact decimal text, never computed with. */
function decimal(amount: number): string {
  const text = String(amount)
  if (/^-?\d+(\.\d+)?$/.test(text)) return text
  throw badRequest('amount is a decimal number.')
}

function currencyFor(c: PartnerCenterContext, country: string): string {
  const currency = currencyOf(country, dayOf(c.var.opened.world.now))
  if (currency === null) throw badRequest(`${country} is in no market.`)
  return currency
}
