/** One amount that a partner is expected to owe for a customer, in whole cents; below zero it is given back. */
export type Expected = ExpectedUsage | ExpectedLicense

interface AnyExpected {
  readonly partner: string
  readonly customer: string
  /** Position of the event that makes it owed. */
  readonly cause: number
  readonly cents: number
}

export interface ExpectedUsage extends AnyExpected {
  readonly stream: 'legacy' | 'plan'
  readonly entitlement: string
  readonly meter: string | null
  readonly from: string
  readonly until: string
  readonly minutes: number
}

export interface ExpectedLicense extends AnyExpected {
  readonly stream: 'license'
  readonly subscription: string
  readonly charge: string
  readonly at: string
  /** First and last day, both included. */
  readonly from: string
  readonly to: string
  readonly quantity: number
}
