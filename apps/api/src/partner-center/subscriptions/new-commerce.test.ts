import { expect, test } from 'vitest'
import { office } from '../../testing/licenses.ts'

const held = {
  partners: { contoso: { kind: 'direct-bill', country: 'FR' } },
  customers: {
    adatum: {
      country: 'FR',
      relationships: { contoso: {} },
      agreement: { signed: '2022-02-10' },
      newCommerce: {
        premium: {
          product: 'CFQ7TTC0LCHC:0002',
          partner: 'contoso',
          purchased: '2022-02-01',
          quantity: 25,
          term: 'P3Y',
          billing: 'triennial',
          renews: false,
        },
      },
      reservations: {
        machines: {
          armSku: 'Standard_D2s_v3',
          armRegion: 'westeurope',
          partner: 'contoso',
          purchased: '2021-06-01',
        },
      },
    },
  },
} as unknown as Parameters<typeof office>[0]

test('licences of new commerce are a subscription by catalog item; a reservation is none', async () => {
  const { get } = await office(held, '2022-03-02T09:00:00Z')
  const { body } = await get('adatum/subscriptions')
  expect(body).toMatchObject({
    totalCount: 1,
    items: [
      {
        offerId: expect.stringMatching(/^CFQ7TTC0LCHC:0002:CFQ7[0-9A-Z]{8}$/),
        offerName: 'Microsoft 365 Business Premium',
        productType: { id: 'OnlineServicesNCE' },
        quantity: 25,
        status: 'active',
        autoRenewEnabled: false,
        billingCycle: 'triennial',
        termDuration: 'P3Y',
        renewalTermDuration: 'P3Y',
        effectiveStartDate: '2022-02-01T00:00:00Z',
        commitmentEndDate: '2025-02-01T00:00:00Z',
        links: { product: { uri: '/products/CFQ7TTC0LCHC?country=FR' } },
      },
    ],
  })
})

test('a change of them answers 400 and changes nothing', async () => {
  const { get, send, position } = await office(held, '2022-03-02T09:00:00Z')
  const { body } = await get('adatum/subscriptions/premium')
  const before = await position()
  const path = 'adatum/subscriptions/premium'
  expect(await send('PATCH', path, { ...body, quantity: 30 })).toMatchObject({
    status: 400,
    body: { code: '800040' },
  })
  expect(await position()).toBe(before)
})
