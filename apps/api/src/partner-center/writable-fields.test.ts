import { expect, test } from 'vitest'
import type { z } from 'zod'
import { e3, licenses, office, phone, type Office } from '../testing/licenses.ts'
import { rehearsal, signedIn, type Answer } from '../testing/rehearsal.ts'
import { wishSchema as cartSchema } from './carts/wish.ts'
import { wishSchema as orderSchema } from './orders/placing.ts'
import { patchSchema as subscriptionSchema } from './subscriptions/patch.ts'
import { userWishSchema } from './users/wish.ts'

/**
 * Every field that a body may carry is sent with a value that differs from what is there. Either it is so afterwards,
 * read again, or the answer is a refusal: nothing is heard and not done.
 */
interface Probe {
  readonly send: object
  /** What a later reading shows; null where the answer is to be a refusal. */
  readonly read: object | null
}

const secret = { password: 'Secret1!', forceChangePassword: true }

const userFields: Readonly<Record<string, Probe>> = {
  userPrincipalName: kept({ userPrincipalName: 'other@adatum.example' }),
  displayName: kept({ displayName: 'Tester, Kit' }),
  firstName: kept({ firstName: 'Kit' }),
  lastName: kept({ lastName: 'Tester' }),
  phoneNumber: kept({ phoneNumber: '+33 1 23' }),
  usageLocation: kept({ usageLocation: 'BE' }),
  immutableId: refused({ immutableId: 'abc' }),
  state: kept({ state: 'inactive' }),
  passwordProfile: {
    send: { passwordProfile: secret },
    read: { passwordProfile: { forceChangePassword: true } },
  },
}

const licenseFields: Readonly<Record<string, Probe>> = {
  id: refused({ id: 'other' }),
  offerId: refused({ offerId: phone }),
  entitlementId: refused({ entitlementId: 'other' }),
  parentSubscriptionId: refused({ parentSubscriptionId: 'other' }),
  orderId: refused({ orderId: 'other' }),
  termDuration: refused({ termDuration: 'P1M' }),
  billingType: refused({ billingType: 'usage' }),
  contractType: refused({ contractType: 'product_key' }),
  friendlyName: kept({ friendlyName: 'Desks' }),
  quantity: kept({ quantity: 12 }),
  autoRenewEnabled: kept({ autoRenewEnabled: false }),
  billingCycle: refused({ billingCycle: 'annual' }),
  status: kept({ status: 'suspended' }),
  partnerId: refused({ partnerId: '1' }),
  attributes: refused({ attributes: { etag: 'other' } }),
}

const planFields: Readonly<Record<string, Probe>> = {
  ...licenseFields,
  billingType: refused({ billingType: 'license' }),
  friendlyName: refused({ friendlyName: 'Desks' }),
  quantity: refused({ quantity: 12 }),
  autoRenewEnabled: refused({ autoRenewEnabled: false }),
}

function kept(send: object): Probe {
  return { send, read: send }
}

function refused(send: object): Probe {
  return { send, read: null }
}

function names(schema: z.ZodObject): string[] {
  return Object.keys(schema.shape).sort()
}

async function isAnswered(
  { send, read }: Probe,
  room: { send(body: object): Promise<Answer>; read(): Promise<Answer> },
) {
  const before = (await room.read()).body
  const answer = await room.send({ ...before, ...send })
  const { body } = await room.read()
  if (read === null) {
    expect(answer.status, JSON.stringify(answer.body)).toBeGreaterThanOrEqual(400)
    expect(body).toEqual(before)
  } else {
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
    expect(body).toMatchObject(read)
  }
}

const at = ({ get, send }: Office, path: string) => ({
  send: (body: object) => send('PATCH', path, body),
  read: () => get(path),
})

test('the tables below name every field of the bodies', () => {
  expect(Object.keys(userFields).sort()).toEqual(names(userWishSchema))
  expect(Object.keys(licenseFields).sort()).toEqual(names(subscriptionSchema))
  expect(Object.keys(planFields).sort()).toEqual(names(subscriptionSchema))
})

test.each(Object.entries(userFields))('PATCH of a user: %s', async (_, probe) => {
  await isAnswered(probe, at(await office(), 'adatum/users/linus'))
})

test.each(Object.entries(licenseFields))(
  'PATCH of a licence subscription: %s',
  async (_, probe) => {
    await isAnswered(probe, at(await office(), 'adatum/subscriptions/office'))
  },
)

test.each(Object.entries(planFields))('PATCH of an Azure plan: %s', async (_, probe) => {
  const room = await office()
  const lineItems = [{ offerId: 'DZH318Z0BPS6:0001:DZH318Z0BML6' }]
  const { body } = await room.send('POST', 'adatum/orders', { lineItems })
  const [line] = Object.values(body['lineItems'] ?? {})
  await isAnswered(probe, at(room, `adatum/subscriptions/${String(line?.['subscriptionId'])}`))
})

test('a new user is what was sent, and its name is not cut up', async () => {
  const { get, send } = await office()
  const wish = {
    userPrincipalName: 'kit@adatum.example',
    displayName: 'Tester, Kit',
    firstName: 'Kit',
    lastName: 'Tester',
    phoneNumber: '+33 1 23',
    usageLocation: 'FR',
  }
  const sent = { ...wish, passwordProfile: secret }
  const { body: made } = await send('POST', 'adatum/users', sent)
  const { body: read } = await get(`adatum/users/${String(made['id'])}`)
  expect(read).toMatchObject({ ...wish, passwordProfile: { forceChangePassword: true } })
  expect((await get('adatum/users/ada')).body).not.toHaveProperty('firstName')
  const bare = { userPrincipalName: 'bo@adatum.example', displayName: 'Bo' }
  const { body: placeless } = await send('POST', 'adatum/users', bare)
  expect(placeless).not.toHaveProperty('usageLocation')
  const path = `adatum/users/${String(placeless['id'])}`
  const license = { licensesToAssign: [{ skuId: 'ENTERPRISEPACK' }] }
  expect(await send('POST', `${path}/licenseupdates`, license)).toMatchObject({ status: 400 })
  expect((await send('PATCH', path, { usageLocation: 'ZZ' })).status).toBe(400)
  expect((await send('PATCH', path, { usageLocation: 'fr' })).body).toMatchObject({
    usageLocation: 'FR',
  })
  expect((await send('POST', `${path}/licenseupdates`, license)).status).toBe(201)
})

const orderLine = { offerId: e3, quantity: 3, friendlyName: 'Desks' }

test('an order and a cart are what was sent, field by field, or are refused', async () => {
  expect(names(orderSchema)).toEqual(['billingCycle', 'currencyCode', 'lineItems', 'status'])
  const { get, send } = await office()
  const wish = { billingCycle: 'annual', currencyCode: 'EUR', lineItems: [orderLine] }
  const { body: order } = await send('POST', 'adatum/orders', wish)
  expect((await get(`adatum/orders/${String(order['id'])}`)).body).toMatchObject(wish)
  const other = await send('PATCH', `adatum/orders/${String(order['id'])}`, { currencyCode: 'USD' })
  expect(other.status).toBe(400)
  const [line] = Object.values(order['lineItems'] ?? {})
  for (const change of [{ quantity: 4 }, { friendlyName: 'x' }, { offerId: phone }]) {
    const lineItems = [{ ...line, ...change }]
    const answer = await send('PATCH', `adatum/orders/${String(order['id'])}`, { lineItems })
    expect(answer.status, JSON.stringify(change)).toBe(400)
  }

  expect(names(cartSchema)).toEqual(['lineItems'])
  const item = { catalogItemId: e3, quantity: 3, friendlyName: 'Desks', billingCycle: 'annual' }
  const { body: cart } = await send('POST', 'adatum/carts', {
    lineItems: [{ ...item, currencyCode: 'EUR' }],
  })
  const path = `adatum/carts/${String(cart['id'])}`
  expect((await get(path)).body['lineItems']).toMatchObject([{ ...item, currencyCode: 'EUR' }])
  await send('PUT', path, { lineItems: [{ ...item, quantity: 4 }] })
  expect((await get(path)).body['lineItems']).toMatchObject([{ ...item, quantity: 4 }])
})

test('another partner of record is there when it is read again, or is refused by name', async () => {
  const room = await rehearsal()
  const user = await signedIn(room)
  const path = '/v1/customers/adatum/subscriptions/sub-1'
  const mpnOf = async (partner: string) => {
    const own = await signedIn(room, `w.${partner}.admin-agent`)
    return String((await room.ask('GET', '/v1/profiles/mpn', undefined, own)).body['mpnId'])
  }
  const read = async () => (await room.ask('GET', path, undefined, user)).body
  const change = async (partnerId: string, more: object = {}) =>
    room.ask('PATCH', path, { ...(await read()), ...more, partnerId }, user)

  const changed = await change(await mpnOf('tailspin'), { friendlyName: 'Lab' })
  expect(changed).toMatchObject({ status: 200, body: { friendlyName: 'Lab' } })
  expect(await read()).toMatchObject({ partnerId: await mpnOf('tailspin') })
  expect(await change('1')).toMatchObject({ status: 404, body: { code: '800015' } })
  const own = await change(await mpnOf('contoso'))
  expect(own).toMatchObject({ status: 404, body: { code: '2072' } })
  const { body: audit } = await room.ask(
    'GET',
    '/v1/auditrecords?startDate=2020-03-01',
    undefined,
    user,
  )
  const told = Object.values(audit['items'] ?? {}).map((item) => String(item['resourceNewValue']))
  expect(told.some((text) => text.includes('tailspin'))).toBe(true)
})

test('a customer’s relationship and a budget are changed as said, or not at all', async () => {
  const room = await office(licenses)
  const customer = at(room, 'wingtip')
  expect((await customer.send({ allowDelegatedAccess: true })).status).toBe(400)
  await customer.send({ allowDelegatedAccess: false })
  expect((await customer.read()).body).toMatchObject({ allowDelegatedAccess: false })
  const budget = at(room, 'adatum/usagebudget')
  await budget.send({ amount: 12.5 })
  expect((await budget.read()).body).toMatchObject({ amount: 12.5 })
})
