import { canonicalJson } from '@understudy/domain'
import type { ScenarioResult } from '../run/result.ts'

/** SHA-256, in hex, over the event logs in order of the scenarios' ids; futures follow the line they fork from. */
export async function logHash(
  results: readonly Pick<ScenarioResult, 'id' | 'logs'>[],
): Promise<string> {
  const ordered = [...results].sort((a, b) => (a.id < b.id ? -1 : 1))
  const text = ordered.map(({ id, logs }) => canonicalJson({ id, logs })).join('\n')
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
