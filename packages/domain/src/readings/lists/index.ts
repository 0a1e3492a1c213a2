export { audit, auditList, auditRecordShape, auditTexts, type AuditAsked } from './audit.ts'
export { customerList, customers as customerLines, type CustomersAsked } from './customers.ts'
export {
  listed,
  orderOf,
  type List,
  type ListAsked,
  type ListPlace,
  type SortValue,
} from './list.ts'
export type { KeptList, ListAnswer, ListReading } from './list-reading.ts'
export { mailbox, mailList, mailShape, type MailAsked } from './mailbox.ts'
export { folded, searchText, searchWords } from './order.ts'
export { placed, type Placed } from './placed.ts'
