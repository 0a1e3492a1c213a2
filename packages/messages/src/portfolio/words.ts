/** What is said of a portfolio: in reports, on the command line and on screen. */
export interface PortfolioWords {
  readonly title: (name: string, day: string) => string
  readonly customers: { readonly one: string; readonly other: string }
  readonly subscriptions: { readonly one: string; readonly other: string }
  readonly headings: Readonly<
    Record<
      | 'files'
      | 'board'
      | 'first'
      | 'plan'
      | 'played'
      | 'mistakes'
      | 'assumed'
      | 'withoutRules'
      | 'reality',
      string
    >
  >
  readonly columns: Readonly<
    Record<
      | 'file'
      | 'kind'
      | 'line'
      | 'lines'
      | 'taken'
      | 'column'
      | 'mistake'
      | 'value'
      | 'instead'
      | 'flow'
      | 'customer'
      | 'standing'
      | 'first'
      | 'who'
      | 'by'
      | 'until'
      | 'after'
      | 'currency'
      | 'users'
      | 'day'
      | 'became'
      | 'subscriptions'
      | 'seats'
      | 'product'
      | 'count'
      | 'planned',
      string
    >
  >
  readonly renewals: string
  readonly standings: Readonly<
    Record<'ready' | 'one-step-away' | 'steps-away' | 'blocked' | 'nothing-to-do', string>
  >
  readonly became: Readonly<Record<'completed' | 'failed' | 'under-way' | 'refused', string>>
  /** Of a plan, by files of a later day. */
  readonly reality: Readonly<
    Record<'done' | 'to-come' | 'overdue' | 'gone' | 'not-planned', string>
  >
  readonly mistakes: Readonly<Record<MistakeName, string>>
  readonly assumptions: Readonly<Record<AssumptionName, string>>
  /** Instead of a value that nothing was taken for. */
  readonly leftOut: string
  readonly fileUnknown: string
  readonly none: string
  /** Where what nobody said decides. */
  readonly assumedNote: string
  readonly more: (count: string) => string
  /** Plans in other orders, side by side. */
  readonly plans: {
    readonly title: string
    readonly orders: Readonly<Record<'risk' | 'money' | 'date', string>>
  } & Readonly<
    Record<
      | 'order'
      | 'customers'
      | 'days'
      | 'last'
      | 'halfOfMoney'
      | 'late'
      | 'completed'
      | 'notCompleted',
      string
    >
  >
  /** The year after a plan. */
  readonly year: Readonly<
    Record<
      | 'title'
      | 'invoices'
      | 'counted'
      | 'legacyAzure'
      | 'underPlan'
      | 'seats'
      | 'users'
      | 'usersWithout'
      | 'servicesLost'
      | 'month'
      | 'invoice'
      | 'amount'
      | 'note',
      string
    >
  >
  /** In the script of calls. */
  readonly script: {
    readonly lead: readonly string[]
    readonly sayDay: string
    readonly sayToken: string
    readonly fillIn: (mark: string) => string
    readonly byHand: string
    readonly notEligible: string
    readonly missed: string
  }
  /** In the calendar; `customers` is counted already. */
  readonly calendar: {
    readonly begin: (customers: string) => string
    readonly due: (flow: string, customers: string) => string
  }
}

export type MistakeName =
  | 'file-too-large'
  | 'archive-damaged'
  | 'unpacked-too-large'
  | 'not-text'
  | 'not-json'
  | 'pages-missing'
  | 'format-unknown'
  | 'too-many-columns'
  | 'too-many-lines'
  | 'quote-left-open'
  | 'cell-too-long'
  | 'not-a-date'
  | 'day-before-month'
  | 'not-a-number'
  | 'not-an-id'
  | 'not-a-country'
  | 'status-unknown'
  | 'product-unknown'
  | 'customer-unknown'
  | 'told-otherwise'

export type AssumptionName =
  | 'agreement'
  | 'relationship'
  | 'country'
  | 'purchased'
  | 'term-renewed'
  | 'quantity'
  | 'product-by-name'
