import {
  customerField,
  eventTypes,
  instantField,
  licensePools,
  mailKinds,
  offerField,
  partnerField,
  roles,
  serviceField,
  skuField,
  transitionProgress,
  usage,
  userField,
  type AuditRecord,
  type Change,
  type Interrupted,
  type MailLoss,
  type MailMessage,
  type ServiceReading,
  type UserService,
} from '@understudy/domain'
import { z } from 'zod'
import type { SubscriptionLine } from '../run/subscription-list.ts'
import type { ViewSection } from '../run/view.ts'
import { lost, services, stopped } from './holdings.ts'
import { licenseInvoice, usageInvoice } from './invoices.ts'
import { movePlan, moveTask } from './move-plan.ts'
import { byId, fields, number, ownId, party, text, words } from './shapes.ts'
import { clock, state } from './state.ts'

const ofCustomer = (reading: z.ZodType) => byId(customerField, reading)

const interrupted = { interruptedMinutes: number, interruptedDays: text } satisfies Record<
  keyof Interrupted,
  z.ZodType
>

const service = fields<ServiceReading>({
  users: byId(
    userField,
    fields<UserService>({
      ...interrupted,
      user: userField,
      name: text,
      services,
      missing: z.array(serviceField),
      stopped,
      lost,
    }),
  ),
  total: fields<ServiceReading['total']>({
    ...interrupted,
    usersInterrupted: number,
    usersMissing: number,
    servicesStopped: number,
    servicesLost: number,
  }),
})

const line = fields<SubscriptionLine>({
  id: ownId,
  kind: words<SubscriptionLine['kind']>({ subscription: true, 'azure-plan': true }),
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
  service: ofCustomer(service),
  tasks: ofCustomer(z.array(moveTask)),
  licenseInvoices: ofCustomer(z.array(licenseInvoice)),
  subscriptions: ofCustomer(z.array(line)),
  usage: ofCustomer(usage.answer),
  audit: z.array(auditRecord),
  mailbox: z.array(mail),
  history: byId(party, z.array(auditRecord)),
  progress: transitionProgress.answer,
  movePlan: ofCustomer(byId(partnerField, movePlan)),
} as const satisfies Readonly<Record<ViewSection | 'movePlan', z.ZodType>>
