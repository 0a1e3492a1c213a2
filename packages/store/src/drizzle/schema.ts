import {
  boolean,
  customType,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  serial,
  text,
} from 'drizzle-orm/pg-core'
import { keyText, textOfKey } from '../key-text.ts'

/** Ordered by code points whatever the database's locale, as the memory store orders it. */
const sortText = customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' })

/** An id that anyone may have made up, in a form that PostgreSQL can keep. */
const idText = customType<{ data: string; driverData: string }>({
  dataType: () => 'text COLLATE "C"',
  toDriver: keyText,
  fromDriver: textOfKey,
})

/**
 * Positions are `integer`: 2^31 events per workspace, and no driver hands back text or bigint for it.
 * No foreign keys: each append updates the workspace's row first, and a delete takes it first, so no orphan can appear.
 */
export const workspaceTable = pgTable('workspace', {
  /** Order of creation, and the incarnation: a sequence never gives a number twice. */
  ordinal: serial('ordinal').notNull(),
  id: idText('id').primaryKey(),
  /** JSON of the rest: title, origin, seed. */
  record: text('record').notNull(),
  parentWorkspace: idText('parent_workspace'),
  parentPosition: integer('parent_position'),
  position: integer('position').notNull(),
  /** The shape in which its customers are listed; 0 before shapes were told (decision-0202). */
  listed: integer('listed').notNull().default(0),
})

/** Another one when rows of customers say more or other things than before: lists of an earlier shape are told anew. */
export const listedShape = 2

/** What all processes on one database share. */
export const keptTable = pgTable('kept', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
})

export const eventTable = pgTable(
  'event',
  {
    workspace: idText('workspace').notNull(),
    position: integer('position').notNull(),
    /** Canonical JSON of the recorded event. */
    record: text('record').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.position] })],
)

export const requestTable = pgTable(
  'request',
  {
    workspace: idText('workspace').notNull(),
    id: idText('id').notNull(),
    /** Position of the log when it was answered. */
    position: integer('position').notNull(),
    outcome: text('outcome').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.id] })],
)

export const snapshotTable = pgTable(
  'snapshot',
  {
    workspace: idText('workspace').notNull(),
    position: integer('position').notNull(),
    shape: integer('shape').notNull(),
    world: text('world').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.position] })],
)

/** Columns of a read model that is a list in order of the log. */
const placedColumns = {
  workspace: idText('workspace').notNull(),
  position: integer('position').notNull(),
  ordinal: integer('ordinal').notNull(),
  at: sortText('at').notNull(),
  customer: idText('customer'),
  partner: idText('partner'),
  party: idText('party').notNull(),
  record: text('record').notNull(),
}

export const auditRecordTable = pgTable(
  'audit_record',
  {
    ...placedColumns,
    /** A folded line for each text that is searched, in the order of `auditTexts`. */
    search: sortText('search').notNull().default(''),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.position, table.ordinal] }),
    index('audit_record_by_customer').on(table.workspace, table.customer, table.position),
    index('audit_record_by_partner').on(table.workspace, table.partner, table.position),
  ],
)

export const mailMessageTable = pgTable('mail_message', placedColumns, (table) => [
  primaryKey({ columns: [table.workspace, table.position, table.ordinal] }),
])

export const customerTable = pgTable(
  'customer',
  {
    workspace: idText('workspace').notNull(),
    customer: idText('customer').notNull(),
    nameKey: sortText('name_key').notNull(),
    domainKey: sortText('domain_key').notNull(),
    countryKey: sortText('country_key').notNull(),
    search: text('search').notNull(),
    partners: text('partners').array().notNull(),
    signed: boolean('signed').notNull().default(false),
    attested: text('attested').array().notNull().default([]),
    legacy: integer('legacy').notNull().default(0),
    plans: integer('plans').notNull().default(0),
    /** Who set a monthly budget, and in the same place how large it is. */
    budgetPartners: text('budget_partners').array().notNull().default([]),
    budgetAmounts: doublePrecision('budget_amounts').array().notNull().default([]),
    record: text('record').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.customer] }),
    index('customer_by_name').on(table.workspace, table.nameKey, table.customer),
  ],
)

/** Jobs outlive what they were for: the workspace of one may never come to be. */
export const jobTable = pgTable(
  'job',
  {
    /** Order of beginning, and the incarnation. */
    ordinal: serial('ordinal').notNull(),
    id: text('id').primaryKey(),
    workspace: idText('workspace').notNull(),
    /** JSON of the job, written by the process that runs it. */
    record: text('record').notNull(),
    endedAt: sortText('ended_at'),
    /** Written by the process that wants the job stopped. */
    isAskedToStop: boolean('is_asked_to_stop').notNull(),
  },
  (table) => [index('job_by_workspace').on(table.workspace, table.ordinal)],
)

/** What belongs to a workspace beside its row. */
export const historyTables = [
  eventTable,
  requestTable,
  snapshotTable,
  auditRecordTable,
  mailMessageTable,
  customerTable,
] as const
