import { z } from 'zod'
import { customerField, skuField, subscriptionField, userField } from '../model/ids.ts'
import { poolsOf } from '../service/sku-pool.ts'
import { customerOf } from '../model/world.ts'
import { reading } from './reading.ts'

export const licensePools = reading({
  name: 'license-pools',
  summary: 'What a tenant holds of each SKU, whoever sold it, and what of it is assigned',
  question: z.strictObject({ customer: customerField }),
  answer: z
    .array(
      z.strictObject({
        sku: skuField,
        name: z.string(),
        usable: z.int(),
        warning: z.int(),
        locked: z.int(),
        pending: z.int(),
        consumed: z.int(),
        available: z.int(),
        overAssigned: z.array(userField).readonly(),
        subscriptions: z.array(subscriptionField).readonly(),
      }),
    )
    .readonly(),
  of: (world, { customer }) => poolsOf(customerOf(world, customer)),
})
