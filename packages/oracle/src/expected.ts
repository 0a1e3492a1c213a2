/** One amount that a partner is expected to owe for a customer, in whole cents; below zero it is given back. */
export type Expected = ExpectedUsage | ExpectedLicense

interface AnyExpected {
  readonly partner: string
  readonly customer: string
  /** Position of the event that makes it owed. */
  readonly cause: number
  readonly currency: string
  readonly cents: number
}

export interface ExpectedUsage extends AnyExpected {
  readonly stream: 'legacy' | 'plan'
  readonly entitlement: string
  readonly meter: string | null
  readonly from: string
  readonly until: string
  readonly minutes: number
  /** What comes back for the days of it that were managed, in so many minutes; else what it costs. */
  readonly isEarned: boolean
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
