import { roles, type Role } from '@understudy/domain'

/**
 * What a client id may say: `workspace.partner.role`, `workspace.partner`, `partner.role` or `partner`, where role is
 * one of the roles of a user. Any other text, a GUID for example, says nothing, and the tenant decides.
 */
export interface ClientWish {
  readonly workspace: string | null
  readonly partner: string | null
  readonly role: Role | null
}

/** Ids may contain dots, so every reading is returned, the longest workspace first. */
export function readingsOf(clientId: string): ClientWish[] {
  const words = clientId.split('.')
  const role = userRoles.find((candidate) => candidate === words.at(-1)) ?? null
  const named = role === null ? words : words.slice(0, -1)
  const withWorkspace = named.slice(1).map((_, index): ClientWish => {
    const cut = named.length - 1 - index
    return {
      workspace: named.slice(0, cut).join('.'),
      partner: named.slice(cut).join('.'),
      role,
    }
  })
  return [...withWorkspace, { workspace: null, partner: named.join('.') || null, role }]
}

const userRoles: readonly Role[] = roles.filter((role) => role !== 'app' && role !== 'system')
