import type { z } from '@hono/zod-openapi'

/** What a route answers when all goes well; without a schema, nothing but the status and its headers. */
export type Answer<Value> =
  | {
      readonly status: 200 | 201 | 202
      readonly description: string
      readonly schema: z.ZodType<Value>
    }
  | { readonly status: 202 | 204; readonly description: string; readonly schema?: undefined }
  | {
      readonly status: 200
      readonly description: string
      /** Its media type: what is answered is bytes. */
      readonly media: string
      readonly schema?: undefined
    }

const answered =
  <const Status extends 200 | 201 | 202>(status: Status) =>
  <Value>(description: string, schema: z.ZodType<Value>) => ({ status, description, schema })

export const ok = answered(200)

export const created = answered(201)

export const taken = answered(202)

/** Taken up, and nothing to read: a header says where it goes on. */
export const accepted = (description: string): Answer<void> => ({ status: 202, description })

export const gone = (description: string): Answer<void> => ({ status: 204, description })

/** A document, as bytes. */
export const bytes = (description: string, media: string): Answer<Uint8Array<ArrayBuffer>> => ({
  status: 200,
  description,
  media,
})
