import type { Log } from '@understudy/store'
import { z } from '@hono/zod-openapi'

const headerSchema = z.object({ key: z.string(), value: z.string() })

/** A relative address, without host and without `/v1`. */
export const linkSchema = z
  .object({ uri: z.string(), method: z.string(), headers: z.array(headerSchema) })
  .openapi('Link')

export type Link = z.output<typeof linkSchema>

export const continuationHeader = 'MS-ContinuationToken'

export function link(uri: string, headers: Link['headers'] = []): Link {
  return { uri, method: 'GET', headers }
}

export const selfLinks = z.object({ self: linkSchema })

export function attributesOf<const Name extends string>(objectType: Name) {
  return z.object({ objectType: z.literal(objectType) })
}

/** `totalCount` is the number of `items`; a page that another follows carries a continuation token, twice. */
export function collectionOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    totalCount: z.int(),
    items: z.array(item),
    continuationToken: z.string().optional(),
    links: z
      .object({
        self: linkSchema,
        next: linkSchema.optional(),
        previous: linkSchema.optional(),
      })
      .optional(),
    attributes: attributesOf('Collection'),
  })
}

export function collection<Item>(items: Item[], self?: string) {
  return {
    totalCount: items.length,
    items,
    ...(self === undefined ? {} : { links: { self: link(self) } }),
    attributes: { objectType: 'Collection' as const },
  }
}

/** One page of many. Clients take the token from the body or from the header that `links.next` prints. */
export function seekPage<Item>(
  items: Item[],
  page: {
    readonly self: string
    readonly path: string
    /** What joins the path and its query. */
    readonly mark?: '?' | '&'
    readonly continuation: string | null
  },
) {
  const { self, path, mark = '?', continuation } = page
  if (continuation === null) return collection(items, self)
  const next = link(`${path}${mark}seekOperation=Next`, [
    { key: continuationHeader, value: continuation },
  ])
  return {
    totalCount: items.length,
    items,
    continuationToken: continuation,
    links: { self: link(self), next },
    attributes: { objectType: 'Collection' as const },
  }
}

/** Rows from `offset` on, as offers are paged; `path` ends where `size` and `offset` begin. */
export function offsetPage<Item>(
  all: readonly Item[],
  { path, size, offset }: { readonly path: string; readonly size: number; readonly offset: number },
) {
  const at = (from: number) => link(`${path}size=${size}&offset=${from}`)
  const items = all.slice(offset, offset + size)
  const next = offset + size < all.length ? { next: at(offset + size) } : {}
  const previous = offset > 0 ? { previous: at(Math.max(0, offset - size)) } : {}
  return {
    totalCount: items.length,
    items,
    links: { self: at(offset), ...next, ...previous },
    attributes: { objectType: 'Collection' as const },
  }
}

/** A page token that remembers the page size, because a seek carries none. */
export function tokenOf(size: number, continuation: string | null): string | null {
  return continuation === null ? null : `${size}~${continuation}`
}

/** Undefined when it is no token of ours. */
export function readToken(token: string) {
  const match = /^(\d{1,4})~(.+)$/.exec(token)
  return match?.[2] === undefined ? undefined : { size: Number(match[1]), continuation: match[2] }
}

/** The version as clients hand it back: opaque, quoted nowhere. It holds for this workspace, and none made anew. */
export function etagOf({ incarnation }: Log, id: string, version: number): string {
  return btoa(JSON.stringify({ id, version, incarnation }))
}

/** Undefined when it is no tag of this workspace; quotes and a weak mark are taken off. */
export function versionOf(
  { incarnation }: Log,
  etag: string,
): { readonly id: string; readonly version: number } | undefined {
  try {
    const raw: unknown = JSON.parse(atob(etag.replace(/^W\//, '').replaceAll('"', '')))
    const parsed = etagSchema.safeParse(raw)
    return parsed.data?.incarnation === incarnation ? parsed.data : undefined
  } catch {
    return undefined
  }
}

const etagSchema = z.object({ id: z.string(), version: z.int(), incarnation: z.int() })
