import { z } from 'zod'
import type { Customer, User } from '@understudy/domain'
import type { PartnerCenterContext } from '../wire/env.ts'
import { tokenOf } from '../wire/envelope.ts'
import { badRequest, refused } from '../wire/refused.ts'
import { queryValue } from '../wire/path.ts'
import { filterOf, filterSchema, matches, seekOf, type Filter } from '../wire/query.ts'
import { readJson, snakeCase } from '../wire/bind.ts'

const sorts = ['display_name', 'user_principal_name', 'id'] as const

/** What is listed, and in which order. A seek carries no query of its own, so the token remembers all of it. */
const askedSchema = z.object({
  /** Of the workspace: the users of one made anew under its id are others. */
  incarnation: z.int(),
  state: z.enum(['active', 'inactive', 'any']),
  sort: z.enum(sorts),
  descending: z.boolean(),
  filter: filterSchema.nullable(),
  /** Sort key and id of the last user of the page before; null for the first page. */
  after: z.tuple([z.string(), z.string()]).nullable(),
})

type Asked = z.output<typeof askedSchema>

/** One page of a tenant's users: those that were removed are listed when they are asked for. */
export function userPage(c: PartnerCenterContext, { users }: Customer) {
  const { size, asked } = pageAsked(c)
  const rows = users
    .rows()
    .filter((user) => isAsked(user, asked))
    .map((user) => ({ user, key: keyOf(user, asked) }))
    .sort((a, b) => compare(a.key, b.key, asked))
    .filter(({ key }) => asked.after === null || compare(key, asked.after, asked) > 0)
  const page = rows.slice(0, size)
  const last = page.at(-1)
  const continuation =
    last === undefined || rows.length <= size ? null : encode({ ...asked, after: last.key })
  return {
    size,
    items: page.map(({ user }) => user),
    continuation: tokenOf(size, continuation),
  }
}

function pageAsked(c: PartnerCenterContext): { readonly size: number; readonly asked: Asked } {
  const seek = seekOf(c)
  const { incarnation } = c.var.opened.workspace
  if (seek.continuation !== undefined) {
    const asked = decode(seek.continuation)
    if (asked?.incarnation !== incarnation)
      throw refused('token-of-another-list', 'The continuation token is not one of this list.')
    return { size: seek.size, asked }
  }
  const filter = filterOf(c, ['user_state', 'user_status', 'display_name', 'user_principal_name'])
  return {
    size: seek.size,
    asked: {
      incarnation,
      state: stateOf(filter),
      filter: filter && !isState(filter) ? filter : null,
      sort: sortOf(c),
      descending: isDescending(c),
      after: null,
    },
  }
}

const isState = ({ field }: Filter) => field === 'user_state' || field === 'user_status'

function stateOf(filter: Filter | undefined): Asked['state'] {
  if (!filter || !isState(filter)) return 'active'
  const state = filter.value.toLowerCase()
  if (state === 'active' || state === 'inactive') return state
  throw badRequest('UserState is Active or Inactive.', ['Active', 'Inactive'])
}

function sortOf(c: PartnerCenterContext): Asked['sort'] {
  const text = sortOption(c, 'sortField')
  if (!text) return 'display_name'
  const sort = sorts.find((one) => one === snakeCase(text))
  if (sort) return sort
  throw badRequest('sortField is DisplayName, UserPrincipalName or Id.')
}

function isDescending(c: PartnerCenterContext): boolean {
  const text = snakeCase(sortOption(c, 'sortDirection') ?? 'ascending')
  if (text === 'ascending' || text === 'descending') return text === 'descending'
  throw badRequest('sortDirection is Ascending or Descending.', ['Ascending', 'Descending'])
}

function sortOption(c: PartnerCenterContext, name: string): string | undefined {
  return queryValue(c.req.url, name) ?? queryValue(c.req.url, `sortOption.${name}`)
}

function isAsked(user: User, { state, filter }: Asked): boolean {
  const isThere = user.deletedAt === null
  if (state !== 'any' && isThere !== (state === 'active')) return false
  if (filter === null) return true
  return matches(filter, filter.field === 'display_name' ? user.name : user.principalName)
}

function keyOf(user: User, { sort }: Asked): [string, string] {
  const key = { display_name: user.name, user_principal_name: user.principalName, id: user.id }
  return [key[sort].toLowerCase(), user.id]
}

function compare(a: readonly string[], b: readonly string[], { descending }: Asked): number {
  const [left, right] = [a.join('\u0000'), b.join('\u0000')]
  const order = left < right ? -1 : Number(left > right)
  return descending ? -order : order
}

function encode(asked: Asked): string {
  const bytes = new TextEncoder().encode(JSON.stringify(asked))
  return btoa(String.fromCharCode(...bytes))
}

/** Undefined when it is no token of this list. */
function decode(token: string): Asked | undefined {
  try {
    const bytes = Uint8Array.from(atob(token), (letter) => letter.charCodeAt(0))
    const json = readJson(new TextDecoder().decode(bytes))
    const parsed = askedSchema.safeParse(json?.value)
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}
