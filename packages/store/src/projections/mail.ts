import { mailOf, type MailMessage } from '@understudy/domain'
import type { Projection } from './projection.ts'

/** What arrives in the mailboxes of partners and customers. */
export const mail: Projection<MailMessage> = { rowsOf: mailOf }
