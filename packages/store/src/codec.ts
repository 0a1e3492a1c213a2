import { canonicalJson, type RecordedEvent } from '@understudy/domain'
import { asReadNow } from './earlier-events.ts'

/**
 * What is kept is canonical JSON as text. JSON columns would reorder keys (jsonb) and refuse `\u0000`;
 * text comes back byte for byte, so a log has one spelling in every store (decision-0015).
 * The casts below trust rows that only this file writes.
 */
export function encode(value: unknown): string {
  return canonicalJson(value)
}

/** Rows of read models are only ever read back, so their keys may stand in any order: five times as fast. */
export function encodeRow(row: unknown): string {
  return JSON.stringify(row)
}

export function decode<Value>(text: string): Value {
  return JSON.parse(text) as Value
}

export function decodeEvent(text: string): RecordedEvent {
  return asReadNow(decode<RecordedEvent>(text))
}
