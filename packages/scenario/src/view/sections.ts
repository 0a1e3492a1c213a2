import {
  auditRecordShape,
  customerField,
  fields,
  licensePools,
  mailShape,
  movePlanShape,
  moveTasks,
  offerField,
  partnerField,
  service,
  skuField,
  transitionProgress,
  usage,
  userField,
  words,
} from '@understudy/domain'
import { z } from 'zod'
import type { SubscriptionLine } from '../run/subscription-list.ts'
import type { ViewSection } from '../run/view.ts'
import { licenseInvoice, usageInvoice } from './invoices.ts'
import { byId, ownId, party, text } from './shapes.ts'
import { clock, state } from './state.ts'

const ofCustomer = (reading: z.ZodType) => byId(customerField, reading)

const served = z.strictObject({
  users: byId(userField, service.answer.shape.users.unwrap().element),
  total: service.answer.shape.total,
})

const line = fields<SubscriptionLine>({
  id: ownId,
  kind: words<SubscriptionLine['kind']>({
    subscription: true,
    'azure-plan': true,
    'new-commerce-license': true,
  }),
  product: text,
  offer: z.union([offerField, z.literal('Azure plan')]),
  status: text,
})

/** What stands in each section of an expectation. */
export const sectionShapes = {
  state,
  clock,
  invoices: ofCustomer(z.array(usageInvoice)),
  licenses: ofCustomer(byId(skuField, licensePools.answer.unwrap().element)),
  service: ofCustomer(served),
  tasks: ofCustomer(moveTasks.answer),
  licenseInvoices: ofCustomer(z.array(licenseInvoice)),
  subscriptions: ofCustomer(z.array(line)),
  usage: ofCustomer(usage.answer),
  audit: z.array(auditRecordShape),
  mailbox: z.array(mailShape),
  history: byId(party, z.array(auditRecordShape)),
  progress: transitionProgress.answer,
  movePlan: ofCustomer(byId(partnerField, movePlanShape)),
} as const satisfies Readonly<Record<ViewSection | 'movePlan', z.ZodType>>
