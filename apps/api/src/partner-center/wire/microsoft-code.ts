import type { RefusalCode } from '@understudy/domain'
import type { FaultStatus } from './fault.ts'

/** Where it is written that Microsoft answers so, as `document#heading` in docs/sources. */
type Evidence =
  | 'partner-center#error-codes-of-march-2021'
  | 'partner-center#error-codes-of-october-2021'
  | 'partner-center#error-codes-of-october-2023'
  | 'partner-center#error-codes-chosen-here'

/** Microsoft's code and status for a refusal, and the evidence for it. */
export interface MicrosoftCode {
  readonly code: string
  readonly http: FaultStatus
  readonly evidence: Evidence
}

/** Of the refusals of one workflow, by our own codes. */
export type MicrosoftCodes = Readonly<Partial<Record<RefusalCode, MicrosoftCode>>>

const written =
  (evidence: Evidence) =>
  (code: string, http: FaultStatus): MicrosoftCode => ({ code, http, evidence })

export const march2021 = written('partner-center#error-codes-of-march-2021')
export const october2021 = written('partner-center#error-codes-of-october-2021')
export const october2023 = written('partner-center#error-codes-of-october-2023')

/** Microsoft's table has none for the case; the nearest one stands. */
export const chosen = written('partner-center#error-codes-chosen-here')
