import { instant } from '@understudy/domain'
import type { PartnerCenterContext } from './env.ts'

/**
 * A moment that a client sends, as the workspace means it. With the setting `clientClock: wall` a moment after the
 * workspace's own is one of the wall clock, and is moved by what lies between the two: "now" means now (decision-0091).
 * Whatever is no moment is handed on as it is.
 */
export function momentSent(c: PartnerCenterContext, text: string): string {
  const { now, settings } = c.var.opened.world
  if (settings.clientClock === 'workspace') return text
  const sentAt = Date.parse(withZone(text))
  const workspaceAt = Date.parse(now)
  if (Number.isNaN(sentAt) || sentAt <= workspaceAt) return text
  return instant(new Date(sentAt - c.var.deps.now() + workspaceAt).toISOString())
}

/** A moment without a zone is in UTC, as Partner Center's own are. */
function withZone(text: string): string {
  return text.includes('T') && !/(Z|[+-]\d{2}:?\d{2})$/i.test(text) ? `${text}Z` : text
}
