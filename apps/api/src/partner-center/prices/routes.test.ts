import { expect, test } from 'vitest'
import { rehearsal, signedIn } from '../../testing/rehearsal.ts'

const sheet = (market: string, view: string) =>
  `/v1.0/sales/pricesheets(Market='${market}',PricesheetView='${view}')/$value`

test('a rate card has each meter with its rates by tier, in dollars alone', async () => {
  const room = await rehearsal()
  const user = await signedIn(room)
  const get = async (path: string) => room.ask('GET', path, undefined, user)
  const { body } = await get('/v1/ratecards/azure?currency=USD&region=US')
  expect(body).toMatchObject({ currency: 'USD', isTaxIncluded: false, offerTerms: [] })
  expect(body['meters']).toContainEqual(
    expect.objectContaining({
      name: 'Zone 1',
      rates: { 0: 0, 5: 0.087, 10245: 0.083 },
      unit: '1 GB',
      includedQuantity: 0,
    }),
  )
  expect((await get('/v1/ratecards/azure-shared')).body).toEqual(body)
  expect(await get('/v1/ratecards/azure?currency=EUR')).toMatchObject({ status: 400 })
})

test('a price sheet is a file with the columns of Partner Center', async () => {
  const room = await rehearsal()
  const user = await signedIn(room)
  const file = await room.ask('GET', sheet('FR', 'azure_consumption'), undefined, user)
  expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const [heading, first] = String(file.body).split('\r\n')
  expect(heading).toBe(
    'ProductTitle,ProductID,SKuId,SkuTitle,Publisher,SkuDescription,UnitOfMeasure,TermDuration,Market,Currency,UnitPrice,PricingTierRangeMin,PricingTierRangeMax,EffectiveStartDate,EffectiveEndDate,MeterIds,MeterType,Tags',
  )
  expect(first).toBe(
    'Virtual Machines,DZH318Z0BPS6,0001,D2 v3,Microsoft,Dv3 Series - D2 v3 - westeurope,1 Hour,,FR,USD,0.114,1,,2019-11-01,,cceae6f5-49e9-55b3-9baf-4ca3a945619c,1 Hour - Dv3 Series,',
  )
})

test.each([
  ['FR', 'azure_consumtion', 400],
  ['F', 'azure_consumption', 400],
])('of a market or a view that is not there is no sheet (%s, %s)', async (market, view, status) => {
  const room = await rehearsal()
  const user = await signedIn(room)
  expect((await room.ask('GET', sheet(market, view), undefined, user)).status).toBe(status)
})
