import { z } from 'zod'

/** Roles of people in a partner's or customer's tenant; `app` is a token without a user, `system` is Microsoft itself. */
export const roles = [
  'admin-agent',
  'sales-agent',
  'helpdesk-agent',
  'billing-admin',
  'user-management-admin',
  'global-admin',
  'app',
  'system',
] as const

export type Role = (typeof roles)[number]

/** Who acts: a party (partner, customer or `microsoft`) in one role. Written `contoso/admin-agent`. */
export interface Actor {
  readonly party: string
  readonly role: Role
}

export const roleField = z.enum(roles)

/** Reads `party/role`; undefined when it is neither. Few act, and each very often. */
export function parseActor(text: string): Actor | undefined {
  const known = actors.get(text)
  if (known) return known
  const actor = read(text)
  if (actor && actors.size < actorsKept) actors.set(text, actor)
  return actor
}

const actors = new Map<string, Actor>()
const actorsKept = 1000

function read(text: string): Actor | undefined {
  const match = /^([A-Za-z0-9][A-Za-z0-9._:-]{0,99})\/([a-z-]+)$/.exec(text)
  const role = roleField.safeParse(match?.[2])
  return match?.[1] !== undefined && role.success ? { party: match[1], role: role.data } : undefined
}

export function actorText({ party, role }: Actor): string {
  return `${party}/${role}`
}

export const microsoft: Actor = { party: 'microsoft', role: 'system' }

export function isSystem(actor: Actor): boolean {
  return actor.party === 'microsoft' && actor.role === 'system'
}
