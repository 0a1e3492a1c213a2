import { auditOf, type AuditRecord } from '@understudy/domain'
import type { Projection } from './projection.ts'

/** Who did what: one record for each event. */
export const audit: Projection<AuditRecord> = { rowsOf: (step) => [auditOf(step)] }
