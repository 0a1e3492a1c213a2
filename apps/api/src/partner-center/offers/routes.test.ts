import { beforeAll, expect, test } from 'vitest'
import { rehearsal, signedIn, type Rehearsal } from '../../testing/rehearsal.ts'

const e3 = '796b6b5f-613c-4e24-a17c-eba730d49c02'
const e4 = '8909e28e-5832-42f4-9886-b0a5545f3645'
const phone = '4260988e-990d-479c-ae7b-f01ce8e1bb4d'
const advanced = 'efb0c254-e9c6-4e9b-be12-eb2b7849953f'

let room: Rehearsal
let user: Record<string, string>

beforeAll(async () => {
  room = await rehearsal()
  user = await signedIn(room)
})

const get = (path: string) => room.ask('GET', path, undefined, user)

async function idsOf(path: string) {
  const { body } = await get(path)
  return Object.values(body['items'] ?? {}).map((item) => String(item['id']))
}

test('offers of a country are listed, without those that are not sold any more', async () => {
  const { status, body } = await get('/v1/offers?Country=fr')
  expect(status).toBe(200)
  const ids = Object.values(body['items'] ?? {}).map((item) => String(item['id']))
  expect(body['totalCount']).toBe(ids.length)
  expect(ids).toContain(e3)
  expect(ids).toContain('MS-AZR-0145P')
  expect(ids).not.toContain(e4)
  expect(ids.filter((id) => id.includes(':'))).toEqual([])
  expect(await idsOf('/v1/offers?country=CN')).toEqual([])
})

test('an offer says what a client needs to order it', async () => {
  const { body } = await get(`/v1/offers/${e3.toUpperCase()}?country=FR`)
  expect(body).toMatchObject({
    id: e3,
    name: 'Office 365 Enterprise E3',
    minimumQuantity: 1,
    isAddOn: false,
    hasAddOns: true,
    isAvailableForPurchase: true,
    isTrial: false,
    billing: 'license',
    supportedBillingCycles: ['monthly', 'annual'],
    country: 'FR',
    category: { id: 'Enterprise', attributes: { objectType: 'OfferCategory' } },
    product: { id: '6fd2c87f-b296-42f0-b197-1e91e994b900', unit: 'Licenses' },
    unitType: 'Licenses',
    links: { self: { uri: `/offers/${e3}?country=FR`, method: 'GET' } },
    attributes: { objectType: 'Offer' },
  })
})

test('what is not sold any more can still be read, and says so', async () => {
  const { body } = await get(`/v1/offers/${e4}?country=FR`)
  expect(body).toMatchObject({ id: e4, isAvailableForPurchase: false })
})

test('the workspace’s clock decides what is sold and what it is called', async () => {
  const late = await rehearsal()
  await late.ask('POST', '/workspaces', {
    id: 'late',
    clock: '2021-08-01',
    world: { partners: { contoso: { kind: 'direct-bill', country: 'FR' } } },
  })
  const token = await signedIn(late, 'late.contoso.admin-agent')
  const path = '/v1/offers/031c9e47-4802-4248-838e-778fb1d2cc05?country=FR'
  expect((await get(path)).body['name']).toBe('Office 365 Business Premium')
  const renamed = await late.ask('GET', path, undefined, token)
  expect(renamed.body['name']).toBe('Microsoft 365 Business Standard')
  const { body } = await late.ask('GET', '/v1/offers?country=FR', undefined, token)
  expect(body['totalCount']).toBeLessThan((await idsOf('/v1/offers?country=FR')).length)
})

test('offers are paged by size and offset, and links lead through all of them', async () => {
  const all = await idsOf('/v1/offers?country=FR')
  const found: string[] = []
  let uri: string | undefined = '/offers?country=FR&size=40'
  while (uri !== undefined) {
    const { body } = await get(`/v1/${uri}`)
    found.push(...Object.values(body['items'] ?? {}).map((item) => String(item['id'])))
    const next = body['links']?.['next']?.['uri']
    uri = next === undefined ? undefined : String(next)
  }
  expect(found).toEqual(all)
  const { body } = await get('/v1/offers?country=FR&size=40&offset=40')
  expect(body['links']).toMatchObject({ previous: { uri: '/offers?country=FR&size=40&offset=0' } })
  expect((await get('/v1/offers?country=FR&offset=-1')).status).toBe(400)
})

test('categories are listed, and offers by category', async () => {
  const { body } = await get('/v1/offercategories?country=FR')
  expect(body['items']).toMatchObject([
    { id: 'SmallBusiness', name: 'Small business', rank: 10 },
    {},
    {},
    {},
    {},
  ])
  const trials = await get('/v1/offers?country=FR&offer_category_id=trial')
  expect(trials.body['items']?.[0]).toMatchObject({ isTrial: true, isAutoRenewable: false })
})

test('add-ons of an offer are those that name it', async () => {
  const ids = await idsOf(`/v1/offers/${e3}/addons?country=FR`)
  expect(ids).toContain(phone)
  expect(ids).toContain(advanced)
  expect(await idsOf('/v1/offers/ms-azr-0145p/addons?country=FR')).toEqual([])
  expect(await idsOf(`/v1/customers/adatum/offers/${e3}/addons`)).toEqual(ids)
})

test('a customer’s offers are those of its country', async () => {
  const { body } = await get('/v1/customers/adatum/offers?size=1')
  expect(body['items']).toMatchObject([{ country: 'FR' }])
  expect((await get('/v1/customers/adatum/offercategories')).body['totalCount']).toBe(5)
  expect(await get('/v1/customers/lone/offers')).toMatchObject({
    status: 403,
    body: { code: '20002' },
  })
})

test.each([
  ['/v1/offers', 400, '3000', []],
  ['/v1/offers?country=France', 400, '3000', ['FR']],
  ['/v1/offers?country=Ttaly', 400, '3000', ['IT']],
  ['/v1/offers?country=FR&offer_category_id=Enterprize', 400, '3000', ['Enterprise']],
  [`/v1/offers/${e3.slice(0, -1)}3?country=FR`, 404, '1000', [e3]],
  ['/v1/offers/DZH318Z0BPS6:0001?country=FR', 400, '2100', []],
  ['/v1/offers/cfq7ttc0lf8r?country=FR', 400, '2100', []],
])('%s is answered with %i and %s', async (path, status, code, data) => {
  expect(await get(path)).toMatchObject({ status, body: { code, data } })
})
