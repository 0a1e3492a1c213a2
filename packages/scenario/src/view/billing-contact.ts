import { fields, type Customer } from '@understudy/domain'
import { text } from './shapes.ts'

export const billingContact = fields<NonNullable<Customer['contact']>>({
  firstName: text,
  lastName: text,
  email: text,
  phone: text,
  culture: text,
  language: text,
  addressLine1: text,
  addressLine2: text,
  city: text,
  state: text,
  region: text,
  postalCode: text,
})
