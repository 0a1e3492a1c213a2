import {
  auditList,
  customerList,
  mailList,
  type AuditAsked,
  type CustomersAsked,
  type MailAsked,
  type PageAsked,
} from '@understudy/domain'

/** Lists whose rows are written once and stay: they can be read as they stood after an event. */
export interface AsOf {
  /** Positions up to and including this one. */
  readonly atPosition?: number | undefined
}

export interface AuditQuery extends AuditAsked, PageAsked, AsOf {}
export interface MailQuery extends MailAsked, PageAsked, AsOf {}
/** As customers are at the end of the log. */
export interface CustomersQuery extends CustomersAsked, PageAsked {}

/** What each list is asked for, by its name. */
export interface ListQueries {
  readonly audit: AuditQuery
  readonly mail: MailQuery
  readonly customers: CustomersQuery
}

/** How the rows of each list are narrowed and put in order. */
export const keptLists = { audit: auditList, mail: mailList, customers: customerList } as const
