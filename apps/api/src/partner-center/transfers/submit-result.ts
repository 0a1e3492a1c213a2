import { z } from '@hono/zod-openapi'
import type { Customer, Transfer, TransferLine } from '@understudy/domain'
import { rules } from '@understudy/domain'
import type { Opened } from '../../opened.ts'
import { codeOf } from '../wire/error-codes.ts'
import { attributesOf } from '../wire/envelope.ts'
import { wireCodes } from '../wire/refused.ts'
import { lineItemOf, lineItemSchema } from './resource.ts'

const orderSchema = z.object({
  referenceCustomerId: z.string(),
  status: z.enum(['pending', 'completed']),
  lineItems: z.array(lineItemSchema.extend({ sourceSubscriptionId: z.string() })),
  attributes: attributesOf('Order'),
})

const errorSchema = z.object({
  transferGroupId: z.string(),
  lineItems: z.array(lineItemSchema),
  code: z.int(),
  description: z.string(),
  attributes: attributesOf('TransferError'),
})

export const submitResultSchema = z
  .object({
    orders: z.array(orderSchema),
    transferErrors: z.array(errorSchema),
    attributes: attributesOf('TransferSubmitResult'),
  })
  .openapi('TransferSubmitResult')

/** What becomes of each line: an order at the provider, to come or placed, or an error that names it (TRF-06). */
export function submitResult(
  opened: Opened,
  customer: Customer,
  transfer: Transfer,
): z.output<typeof submitResultSchema> {
  const numbered = transfer.lines.map((line, index) => ({ line, index }))
  return {
    orders: numbered
      .filter(({ line }) => line.status !== 'failed')
      .map((of) => orderOf(opened, customer, transfer, of)),
    transferErrors: numbered
      .filter(({ line }) => line.status === 'failed')
      .map((of) => ({
        transferGroupId: String(of.index),
        lineItems: [lineItemOf(opened, customer, { transfer, ...of })],
        ...whyNot(of.line),
        attributes: { objectType: 'TransferError' as const },
      })),
    attributes: { objectType: 'TransferSubmitResult' },
  }
}

interface Numbered {
  readonly line: TransferLine
  readonly index: number
}

function orderOf(
  opened: Opened,
  customer: Customer,
  transfer: Transfer,
  of: Numbered,
): z.output<typeof orderSchema> {
  const { identities } = opened
  const item = lineItemOf(opened, customer, { transfer, ...of })
  const moved = identities.guid('subscription', of.line.moved)
  return {
    referenceCustomerId: identities.guid('customer', customer.id),
    status: of.line.status === 'done' ? 'completed' : 'pending',
    lineItems: [{ ...item, subscriptionId: moved, sourceSubscriptionId: item.subscriptionId }],
    attributes: { objectType: 'Order' },
  }
}

/** By the code of the rule that was in the way, where that is why. */
function whyNot({ error }: TransferLine): { readonly code: number; readonly description: string } {
  const rule = rules().find(({ code }) => code === error)
  if (rule === undefined) {
    const { code } = wireCodes['transfer-line-failed']
    return { code: Number(code), description: `The order at the provider failed: ${error ?? ''}.` }
  }
  return { code: Number(codeOf(rule.code).code), description: rule.must }
}
