import {
  listed,
  orderOf,
  pageSize,
  type List,
  type ListAnswer,
  type ListAsked,
  type PageAsked,
} from '@understudy/domain'
import type { Log } from '../log.ts'
import { continuationOf, placeSought, type PlaceShape } from '../paging.ts'

/** One page out of rows that are at hand. @throws BadContinuation */
export function pageOfRows<Row, Asked extends ListAsked>(
  log: Pick<Log, 'incarnation'>,
  list: List<Row, Asked>,
  rows: Iterable<Row>,
  query: Asked & PageAsked,
): ListAnswer<Row> {
  const shape = placeShapeOf(list, query)
  const after = placeSought(log, query, shape)
  const { items, next, total } = listed(list, rows, query, { after, size: pageSize(query) })
  return { items, total, continuation: next && continuationOf(log, shape.order, next) }
}

/** Of what shape the places of a list are, in the order that is asked for. */
export function placeShapeOf<Row, Asked extends ListAsked>(
  list: List<Row, Asked>,
  query: ListAsked,
): PlaceShape {
  const { name, column, isTurned } = orderOf(list, query)
  return {
    order: isTurned ? `-${name}` : name,
    parts: column.kind === 'id' ? list.id : [`${column.kind}?`, ...list.id],
  }
}
