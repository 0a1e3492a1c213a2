import {
  customerField,
  eventTypes,
  instantField,
  licensePools,
  mailKinds,
  moveTasks,
  offerField,
  partnerField,
  roles,
  service,
  skuField,
  transitionProgress,
  usage,
  userField,
  type AuditRecord,
  type Change,
  type MailLoss,
  type MailMessage,
} from '@understudy/domain'
import { z } from 'zod'
import type { SubscriptionLine } from '../run/subscription-list.ts'
import type { ViewSection } from '../run/view.ts'
import { services } from './holdings.ts'
import { licenseInvoice, usageInvoice } from './invoices.ts'
import { movePlan } from './move-plan.ts'
import { byId, fields, number, ownId, party, text, words } from './shapes.ts'
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

export const change = fields<Change>({ path: text, before: z.any(), after: z.any() })

const auditRecord = fields<AuditRecord>({
  position: number,
  at: instantField,
  party,
  role: z.enum(roles),
  request: text,
  operation: z.enum(eventTypes as [string, ...string[]]),
  customer: customerField,
  partner: partnerField,
  resource: fields<NonNullable<AuditRecord['resource']>>({ kind: text, id: ownId }),
  changes: z.array(change),
})

const mail = fields<MailMessage>({
  id: ownId,
  position: number,
  at: instantField,
  to: party,
  kind: z.enum(mailKinds),
  customer: customerField,
  partner: party,
  text,
  link: text,
  about: text,
  loss: fields<MailLoss>({
    users: z.array(userField),
    services,
    serviceEndsAt: instantField,
    dataGoesAt: instantField,
  }),
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
  audit: z.array(auditRecord),
  mailbox: z.array(mail),
  history: byId(party, z.array(auditRecord)),
  progress: transitionProgress.answer,
  movePlan: ofCustomer(byId(partnerField, movePlan)),
} as const satisfies Readonly<Record<ViewSection | 'movePlan', z.ZodType>>
