import type { ReadingAnswer } from '@understudy/domain'

/** A price, as it is answered. */
export type PriceRow = ReadingAnswer<'price-list'>['items'][number]
