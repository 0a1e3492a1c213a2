import type { Value } from '../../api/client.ts'

/** What the catalog offers on a day. */
export type Offer = Value<'offers'>[number]
