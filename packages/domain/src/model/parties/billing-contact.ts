import { z } from 'zod'

const part = (most: number) => z.string().trim().min(1).max(most).optional()

/** To whom and where the bill of a customer goes, as far as somebody said. */
export const billingContactField = z.strictObject({
  firstName: part(100),
  lastName: part(100),
  email: part(254),
  phone: part(50),
  culture: part(20),
  language: part(20),
  addressLine1: part(256),
  addressLine2: part(256),
  city: part(100),
  state: part(100),
  region: part(100),
  postalCode: part(20),
})

export type BillingContact = Readonly<z.output<typeof billingContactField>>

/** First and last name as far as they are known; empty where neither is. */
export function fullName({ firstName, lastName }: BillingContact): string {
  return [firstName, lastName].filter((one) => one !== undefined).join(' ')
}
