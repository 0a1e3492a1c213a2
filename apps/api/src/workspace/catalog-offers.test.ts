import { beforeAll, expect, test } from 'vitest'
import { rehearsal, type Rehearsal } from '../testing/rehearsal.ts'

const e3 = '796b6b5f-613c-4e24-a17c-eba730d49c02'
const e4 = '8909e28e-5832-42f4-9886-b0a5545f3645'
const e5 = 'a044b16a-1861-4308-8086-a3a3b506fac2'
const phone = '4260988e-990d-479c-ae7b-f01ce8e1bb4d'

let room: Rehearsal
beforeAll(async () => {
  room = await rehearsal()
})

async function offerOn(id: string, query = '') {
  const { body } = await room.ask('GET', `/catalog/offers${query}`)
  return Object.values(body).find((row) => String(row['id']) === id)
}

test('offers bear the names of a day, and say whether they are sold on it', async () => {
  expect(await offerOn(phone, '?on=2016-03-01')).toMatchObject({
    name: 'Skype for Business Cloud PBX',
  })
  expect(await offerOn(phone)).toMatchObject({ name: 'Phone System', sold: true })
  expect(await offerOn(e4, '?on=2017-04-06')).toMatchObject({ sold: true, discontinued: false })
  expect(await offerOn(e4)).toMatchObject({ sold: false, discontinued: true })
})

test('offers say what their licences serve and where they lead', async () => {
  const found = await offerOn(e4)
  expect(Object.values(found?.['services'] ?? {})).toContain('MCOVOICECONF')
  expect(found?.['successors']).toMatchObject([
    { offers: [e5], keepsAllFeatures: true },
    {},
    {},
    {},
  ])
})

test('equivalents of E4 are the documented ones first, and nothing is lost by them', async () => {
  const { body } = await room.ask('GET', `/catalog/offers/${e4}/equivalents?on=2020-03-02`)
  expect(body[0]).toMatchObject({ documented: true, relation: 'equivalent', lost: [] })
})

test('a comparison says what goes: voice, unless the phone system is bought with it', async () => {
  const compare = async (offers: string) =>
    (await room.ask('GET', `/catalog/offers/${e4}/comparison?with=${offers}`)).body
  const alone = await compare(e3)
  expect(alone).toMatchObject({ relation: 'different', reassign: true })
  expect(Object.values(alone['lost'] ?? {})).toContain('MCOVOICECONF')
  expect(await compare(`${e3}+${phone}`)).toMatchObject({ relation: 'equivalent', lost: [] })
})

test('services have names that people know', async () => {
  const { body } = await room.ask('GET', '/catalog/services')
  expect(Object.values(body)).toContainEqual({ name: 'MCOEV', title: 'Microsoft 365 Phone System' })
})

test.each([
  ['/catalog/offers?on=2020-02-30', 400, {}],
  [`/catalog/offers/${e3.slice(0, -1)}3/equivalents`, 404, { nearest: e3 }],
  [`/catalog/offers/${e3}/comparison`, 400, {}],
  [`/catalog/offers/${e3}/comparison?with=+`, 400, {}],
  [`/catalog/offers/${e3}/comparison?with=E5`, 404, { code: 'unknown-offer' }],
])('%s is answered with %i', async (path, status, body) => {
  expect(await room.ask('GET', path)).toMatchObject({ status, body })
})
