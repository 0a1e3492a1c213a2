import { pageOfLines } from '../../billing/file-lines.ts'
import { callerOf } from '../wire/act.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { collection, seekPage, tokenOf } from '../wire/envelope.ts'
import { seekOf } from '../wire/query.ts'
import { lineItem } from './line-item.ts'
import type { LinesAsked } from './lines-asked.ts'

/** One page, from the customer that the token names on. */
export function linePage(
  c: PartnerCenterContext,
  { file, issue, isMeant, provider, type }: LinesAsked,
  path: string,
  mark: '?' | '&',
) {
  const { world, identities } = c.var.opened
  if (issue === null) return collection([], path)
  const writing = { world, partner: callerOf(c), identities }
  const asked = seekOf(c)
  const found = pageOfLines(writing, file, issue, { ...asked, isMeant })
  const items = found.items.map(({ row }) => lineItem(row, provider, type))
  const continuation = tokenOf(asked.size, found.continuation)
  return seekPage(items, { self: path, path, mark, continuation })
}
