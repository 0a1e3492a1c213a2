import { z } from 'zod'
import { instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { lossField, ofUser, passwordField } from '../field-groups.ts'
import { lossCauses } from './announcement.ts'
import { customerField, serviceField, skuField, subscriptionField, userField } from '../ids.ts'

export const userCreated = message('UserCreated', 'A person is in the tenant.', {
  ...ofUser,
  name: z.string(),
  firstName: z.string().nullable().default(null),
  lastName: z.string().nullable().default(null),
  phone: z.string().nullable().default(null),
  principalName: z.string(),
  usageLocation: z.string().nullable(),
  password: passwordField.nullable().default(null),
})

export const userUpdated = message('UserUpdated', 'Something else is known of a person.', {
  ...ofUser,
  name: z.string().optional(),
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  phone: z.string().optional(),
  principalName: z.string().optional(),
  usageLocation: z.string().optional(),
})

export const userPasswordSet = message('UserPasswordSet', 'A person has another password.', {
  ...ofUser,
  mustChange: z.boolean(),
})

export const userDeleted = message('UserDeleted', 'A person was removed from the tenant.', ofUser)

export const userRestored = message('UserRestored', 'A removed person is back.', ofUser)

export const licensesChanged = message(
  'LicensesChanged',
  'Users hold other licences than before.',
  {
    customer: customerField,
    users: z.array(userField).min(1),
    add: z.array(z.strictObject({ sku: skuField, without: z.array(serviceField) })),
    remove: z.array(skuField),
    since: instantField.nullable().meta({
      description: 'When licences given at the start were assigned; null for now.',
    }),
  },
)

export const lossAnnounced = message(
  'LossAnnounced',
  'Users were named whose services stop, before they do.',
  {
    customer: customerField,
    subscription: subscriptionField.nullable(),
    cause: z.enum(lossCauses),
    losses: z.array(lossField).min(1),
    serviceEndsAt: instantField,
    dataGoesAt: instantField.nullable(),
  },
)

export const userDataDeleted = message(
  'UserDataDeleted',
  'The data of services that a user no longer has is gone.',
  { ...ofUser, services: z.array(serviceField).min(1) },
)

/** Facts about the people of a tenant, their licences, and what they lose. */
export const userEvents = [
  userCreated,
  userUpdated,
  userPasswordSet,
  userDeleted,
  userRestored,
  licensesChanged,
  lossAnnounced,
  userDataDeleted,
] as const

export type UserEvent = z.output<(typeof userEvents)[number]>
export type UserCreated = z.output<typeof userCreated>
export type LicensesChanged = z.output<typeof licensesChanged>
export type LossAnnounced = z.output<typeof lossAnnounced>
