import { z } from 'zod'
import { instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { clockSpeedField } from '../running.ts'
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

export const clockSetRunning = message('ClockSetRunning', 'The clock moves by itself.', {
  speed: clockSpeedField,
  to: instantField.nullable(),
})

export const clockSetStill = message('ClockSetStill', 'The clock moves only when told.', {})

export const exchangeRateStated = message(
  'ExchangeRateStated',
  'What a dollar is in a currency in a month is known from now on.',
  {
    currency: z.string(),
    month: z.string(),
    rate: z.string(),
  },
)

/** Facts about a workspace: its beginning, the journeys of its clock, whether it runs, and what a dollar is. */
export const workspaceEvents = [
  workspaceStarted,
  clockAdvanceRequested,
  clockAdvanced,
  clockSetRunning,
  clockSetStill,
  exchangeRateStated,
] as const

export type WorkspaceEvent = z.output<(typeof workspaceEvents)[number]>
