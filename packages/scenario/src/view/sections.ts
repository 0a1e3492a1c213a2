import {
  customerField,
  eventTypes,
  instantField,
  mailKinds,
  offerField,
  partnerField,
  roles,
  serviceField,
  skuField,
  subscriptionField,
  userField,
  type AuditRecord,
  type Change,
  type Interrupted,
  type LedgerEntry,
  type MailLoss,
  type MailMessage,
  type ProgressLine,
  type ProgressView,
  type ServiceReading,
  type SkuPool,
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

const pool = fields<SkuPool>({
  sku: skuField,
  name: text,
  usable: number,
  warning: number,
  locked: number,
  pending: number,
  consumed: number,
  available: number,
  overAssigned: z.array(userField),
  subscriptions: z.array(subscriptionField),
})

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

const ledgerEntry = fields<LedgerEntry>({
  entitlement: ownId,
  from: instantField,
  until: instantField,
  minutes: number,
  stream: words<LedgerEntry['stream']>({ legacy: true, plan: true, 'outside-csp': true }),
  partner: partnerField,
  subscription: subscriptionField,
  plan: ownId,
  invoices: z.array(ownId),
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

const progressLine = fields<ProgressLine>({
  id: ownId,
  partnerOfRecord: partnerField,
  date: instantField,
  status: words<ProgressLine['status']>({
    pending: true,
    'in-progress': true,
    failed: true,
    completed: true,
  }),
  attempts: number,
})

/** What stands in each section of an expectation. */
export const sectionShapes = {
  state,
  clock,
  invoices: ofCustomer(z.array(usageInvoice)),
  licenses: ofCustomer(byId(skuField, pool)),
  service: ofCustomer(service),
  tasks: ofCustomer(z.array(moveTask)),
  licenseInvoices: ofCustomer(z.array(licenseInvoice)),
  subscriptions: ofCustomer(z.array(line)),
  usage: ofCustomer(z.array(ledgerEntry)),
  audit: z.array(auditRecord),
  mailbox: z.array(mail),
  history: ofCustomer(z.array(auditRecord)),
  progress: byId(
    ownId,
    fields<Record<ProgressView, unknown>>({
      'partner-center': z.array(progressLine),
      'azure-portal': z.array(progressLine),
    }),
  ),
  movePlan: ofCustomer(byId(partnerField, movePlan)),
} as const satisfies Readonly<Record<ViewSection | 'movePlan', z.ZodType>>
