import { z } from 'zod'
import { instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { settingsSchema } from '../settings.ts'

export const workspaceStarted = message('WorkspaceStarted', 'A rehearsal begins.', {
  clock: instantField,
  seed: z.int(),
  settings: settingsSchema,
})

export const clockAdvanceRequested = message(
  'ClockAdvanceRequested',
  'The clock was asked to go to a moment.',
  { to: instantField, until: z.string().nullable() },
)

export const clockAdvanced = message('ClockAdvanced', 'The clock stands still again.', {
  to: instantField,
})

/** Facts about a workspace: its beginning, and the journeys of its clock. */
export const workspaceEvents = [workspaceStarted, clockAdvanceRequested, clockAdvanced] as const

export type WorkspaceEvent = z.output<(typeof workspaceEvents)[number]>
