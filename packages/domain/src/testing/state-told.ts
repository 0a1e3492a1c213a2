import type { MemoryWorkspace } from '../engine/execute.ts'
import { canonicalJson, toReadable } from '../kernel/plain.ts'
import { adatum } from './transitions.ts'

const positions = new Set(['cause', 'closedBy'])

/**
 * Adatum's state for comparing two histories: a position of the log is told as the event that stands there and when.
 * Another wait or another customer moves the positions, and leaves every cause what it was.
 */
export function stateTold(at: MemoryWorkspace): string {
  const readable: unknown = JSON.parse(canonicalJson(toReadable(adatum(at))), (field, value) => {
    if (!positions.has(field) || typeof value !== 'number') return value
    const recorded = at.log[value - 1]
    return `${recorded?.event.type} ${recorded?.at}`
  })
  return canonicalJson(readable)
}
