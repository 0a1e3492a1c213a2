import type { RefusalCode } from '@understudy/domain'
import type { FaultStatus } from './fault.ts'

/** Where it is written that Microsoft answers so, as `document#heading` in docs/sources. */
type Evidence =
  | 'partner-center#error-codes-of-march-2021'
  | 'partner-center#error-codes-of-october-2021'
  | 'partner-center#error-codes-of-october-2023'
  | 'partner-center#error-codes-that-clients-know'
  | 'partner-center#error-codes-chosen-here'

/** Microsoft's code and status for a refusal, and the evidence for it. */
export interface MicrosoftCode {
  readonly code: string
  readonly http: FaultStatus
  readonly evidence: Evidence
  /** Of a code that was chosen here: why no list has one, and this one stands. */
  readonly why?: string
}

/** Of the refusals of one workflow, by our own codes. */
export type MicrosoftCodes = Readonly<Partial<Record<RefusalCode, MicrosoftCode>>>

/** Of what is refused before any rule is asked, by names of ours: by the token, the address, the query or the body. */
export type WireCodes = Readonly<Record<string, MicrosoftCode>>

const written =
  (evidence: Evidence) =>
  (code: string, http: FaultStatus): MicrosoftCode => ({ code, http, evidence })

export const march2021 = written('partner-center#error-codes-of-march-2021')
export const october2021 = written('partner-center#error-codes-of-october-2021')
export const october2023 = written('partner-center#error-codes-of-october-2023')
export const knownToClients = written('partner-center#error-codes-that-clients-know')

/** Microsoft's lists have none for the case; the nearest one stands. */
export function chosen(code: string, http: FaultStatus, why: string): MicrosoftCode {
  return { code, http, evidence: 'partner-center#error-codes-chosen-here', why }
}
