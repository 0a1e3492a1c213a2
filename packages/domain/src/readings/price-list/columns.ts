import type { PriceListRow } from './row.ts'

/** The columns of Partner Center's file, by their names there and in its order, with what stands in each. */
export const priceListColumns: readonly (readonly [
  title: string,
  of: (row: PriceListRow) => string | number | null,
])[] = [
  ['ProductTitle', ({ productTitle }) => productTitle],
  ['ProductID', ({ productId }) => productId],
  ['SKuId', ({ skuId }) => skuId],
  ['SkuTitle', ({ skuTitle }) => skuTitle],
  ['Publisher', ({ publisher }) => publisher],
  ['SkuDescription', ({ skuDescription }) => skuDescription],
  ['UnitOfMeasure', ({ unitOfMeasure }) => unitOfMeasure],
  ['TermDuration', ({ termDuration }) => termDuration],
  ['Market', ({ market }) => market],
  ['Currency', ({ currency }) => currency],
  ['UnitPrice', ({ unitPrice }) => unitPrice],
  ['PricingTierRangeMin', ({ tierMin }) => tierMin],
  ['PricingTierRangeMax', ({ tierMax }) => tierMax],
  ['EffectiveStartDate', ({ effectiveFrom }) => effectiveFrom],
  ['EffectiveEndDate', ({ effectiveUntil }) => effectiveUntil],
  ['MeterIds', ({ meterId }) => meterId],
  ['MeterType', ({ meterType }) => meterType],
  ['Tags', ({ tags }) => tags.join(';')],
]
