import { z } from '@hono/zod-openapi'
import { meters, type Meter } from '@understudy/domain'
import { attributesOf } from '../wire/envelope.ts'

const meterSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    rates: z.record(z.string(), z.number()).openapi({
      description: 'Dollars for a unit, by how many units come before it.',
    }),
    tags: z.array(z.string()),
    category: z.string(),
    subcategory: z.string(),
    region: z.string(),
    unit: z.string(),
    includedQuantity: z.number(),
    effectiveDate: z.string(),
  })
  .openapi('AzureMeter')

export const rateCardSchema = z
  .object({
    locale: z.string(),
    currency: z.string(),
    isTaxIncluded: z.boolean(),
    meters: z.array(meterSchema),
    offerTerms: z.array(z.object({ name: z.string(), discount: z.number() })),
    attributes: attributesOf('AzureRateCard'),
  })
  .openapi('AzureRateCard')

/** Meters of the existing offer as clients know them; capacity that is reserved is on the price list alone. */
export function rateCard(locale: string): z.output<typeof rateCardSchema> {
  return {
    locale,
    currency: 'USD',
    isTaxIncluded: false,
    meters: meters()
      .filter(({ subcategory }) => subcategory !== 'Reservation')
      .map(ofMeter),
    offerTerms: [],
    attributes: { objectType: 'AzureRateCard' },
  }
}

/** What comes before the first tier is included. */
function ofMeter({ id, name, category, subcategory, region, unit, tiers }: Meter) {
  const rates = tiers.map(({ from, priceUsd }) => [String(from), Number(priceUsd)] as const)
  return {
    id,
    name,
    rates: Object.fromEntries(rates),
    tags: category === 'Azure Marketplace' ? ['Third Party'] : [],
    category,
    subcategory,
    region,
    unit,
    includedQuantity: tiers[0]?.from ?? 0,
    effectiveDate: '2014-01-01T00:00:00Z',
  }
}
