import { z } from 'zod'
import type { PartnerCenterContext } from './env.ts'
import { continuationHeader, readToken } from './envelope.ts'
import { badRequest, refused } from './refused.ts'
import { queryValue } from './path.ts'
import { bind, readJson, snakeCase } from './bind.ts'

export const pageSizeMax = 500

/** Where a seek goes on: the token comes as header, as D, J and S send it, or in the query, as T does. */
export function seekOf(c: PartnerCenterContext) {
  const token = c.req.header(continuationHeader) ?? queryValue(c.req.url, 'continuationToken')
  const operation = queryValue(c.req.url, 'seekOperation')
  if (operation !== undefined && !seekOperations.includes(snakeCase(operation))) {
    throw badRequest('seekOperation is one of Next, Previous, First, Last and PageIndex.')
  }
  if (token === undefined || snakeCase(operation ?? 'next') === 'first') {
    return { size: sizeOf(c), continuation: undefined }
  }
  const seek = readToken(token)
  if (!seek)
    throw refused('token-of-another-list', 'The continuation token is not one of this list.')
  return seek
}

const seekOperations = ['next', 'previous', 'first', 'last', 'page_index']

/** `size` of the query; none and 0 mean the default, which is also the most. */
function sizeOf(c: PartnerCenterContext): number {
  const text = queryValue(c.req.url, 'size')
  if (text === undefined || text === '') return pageSizeMax
  if (!/^\d{1,9}$/.test(text)) throw badRequest('size is a whole number.')
  const size = Number(text)
  return size === 0 ? pageSizeMax : Math.min(size, pageSizeMax)
}

/** Where an offset page begins. @throws FaultError 400 */
export function offsetOf(c: PartnerCenterContext) {
  const text = queryValue(c.req.url, 'offset') || '0'
  if (!/^\d{1,9}$/.test(text)) throw badRequest('offset is a whole number.')
  return { size: sizeOf(c), offset: Number(text) }
}

export const filterSchema = z.object({
  field: z.string(),
  value: z.string(),
  operator: z.enum(['equals', 'substring', 'starts_with']).default('starts_with'),
})

export type Filter = z.output<typeof filterSchema>

/** The filter of the query, its field in snake_case; undefined when there is none. @throws FaultError 400 */
export function filterOf(c: PartnerCenterContext, fields: readonly string[]): Filter | undefined {
  const text = queryValue(c.req.url, 'filter')
  if (text === undefined || text === '') return undefined
  const json = readJson(text)
  const bound = json && bind(filterSchema, json.value)
  if (!bound?.success) {
    throw badRequest(
      'filter is JSON with Field, Value and Operator (starts_with, equals, substring).',
    )
  }
  const field = snakeCase(bound.data.field)
  if (!fields.includes(field)) throw badRequest(`Field is one of ${fields.join(', ')}.`)
  return { ...bound.data, field }
}

/** Compares without regard to case. */
export function matches({ operator, value }: Filter, text: string): boolean {
  const [have, want] = [text.toLowerCase(), value.toLowerCase()]
  switch (operator) {
    case 'equals':
      return have === want
    case 'substring':
      return have.includes(want)
    case 'starts_with':
      return have.startsWith(want)
  }
}
