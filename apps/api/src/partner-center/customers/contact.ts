import { z } from '@hono/zod-openapi'
import type { Customer } from '@understudy/domain'

type BillingContact = NonNullable<Customer['contact']>
type Text = string | null | undefined

/** A billing profile as clients send it. */
interface Sent {
  readonly email?: Text
  readonly culture?: Text
  readonly language?: Text
  readonly firstName?: Text
  readonly lastName?: Text
  readonly defaultAddress: { readonly [part: string]: Text }
}

export const addressSchema = z
  .object({
    country: z.string(),
    region: z.string().optional(),
    city: z.string().optional(),
    state: z.string().optional(),
    addressLine1: z.string().optional(),
    addressLine2: z.string().optional(),
    postalCode: z.string().optional(),
    firstName: z.string().optional(),
    lastName: z.string().optional(),
    phoneNumber: z.string().optional(),
  })
  .openapi('Address')

/** What a billing profile says of whom and where; what is empty says nothing. */
export function contactOf({ defaultAddress, ...profile }: Sent): BillingContact {
  const { firstName, lastName, phoneNumber: phone } = defaultAddress
  const { region, city, state, addressLine1, addressLine2, postalCode } = defaultAddress
  const { email, culture, language } = profile
  const place = { region, city, state, addressLine1, addressLine2, postalCode }
  const who = {
    firstName: profile.firstName || firstName,
    lastName: profile.lastName || lastName,
    phone,
  }
  const said = Object.entries({ email, culture, language, ...place, ...who })
  return Object.fromEntries(said.filter(([, text]) => text?.trim()))
}

/** The address of a customer, as far as it is known. */
export function addressOf({ country, contact }: Customer): z.output<typeof addressSchema> {
  const { email: _, culture: _culture, language: _language, phone, ...rest } = contact ?? {}
  return { country, ...rest, ...(phone === undefined ? {} : { phoneNumber: phone }) }
}
