import { expect, test } from 'vitest'
import { z } from 'zod'
import { memoryStore } from '@understudy/store'
import { openWorkspaces } from '@understudy/workspace'
import { createApp } from '../../app.ts'
import { rehearsal, signedIn } from '../../testing/rehearsal.ts'
import { canonicalPath, literalsOf } from './path.ts'
import { bind, snakeCase } from './bind.ts'

test.each([
  ['/v1/customers', '/v1/customers'],
  ['/v1//Customers/', '/v1/customers'],
  ['/V1.0/CUSTOMERS/AbC/azureentitlements', '/v1/customers/AbC/azureEntitlements'],
  ['/v1/v1/customers', '/v1/customers'],
  ['/Workspaces/X', '/Workspaces/X'],
  ['/t/OAuth2/Token', '/t/oauth2/token'],
])('%s is routed as %s', (given, expected) => {
  const literals = literalsOf(['/v1/customers/:id/azureEntitlements', '/:tenant/oauth2/token'])
  expect(canonicalPath(given, literals)).toBe(expected)
})

test('bodies are bound without regard to case, the later wins, null is not given', () => {
  const schema = z.object({
    quantity: z.int().optional(),
    billingCycle: z.enum(['monthly', 'one_time']).optional(),
    lines: z.array(z.object({ offerId: z.string() })).optional(),
  })
  const raw = {
    quantity: 5,
    QUANTITY: 6,
    BillingCycle: 'OneTime',
    Lines: [{ OfferID: 'x' }],
    more: 1,
  }
  expect(bind(schema, raw).data).toEqual({
    quantity: 6,
    billingCycle: 'one_time',
    lines: [{ offerId: 'x' }],
  })
  expect(bind(schema, { quantity: null }).data).toEqual({})
})

test.each([
  ['one_time', 'one_time'],
  ['OneTime', 'one_time'],
  ['oneTime', 'one_time'],
  ['IsIndirectResellerOf', 'is_indirect_reseller_of'],
  ['MicrosoftCustomerAgreement', 'microsoft_customer_agreement'],
])('%s is %s', (given, expected) => {
  expect(snakeCase(given)).toBe(expected)
})

test('answers begin with a byte order mark, are compact, hold no null, and give the ids back', async () => {
  const store = memoryStore()
  const app = createApp({ store, workspaces: openWorkspaces(store) })
  const ask = async (path: string, init?: RequestInit) => {
    const response = await app.request(path, init)
    const bytes = new Uint8Array(await response.arrayBuffer())
    return { response, bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }
  }
  await ask('/workspaces', {
    method: 'POST',
    body: JSON.stringify({
      id: 'w',
      world: { partners: { contoso: { kind: 'direct-bill', country: 'FR' } } },
    }),
    headers: { 'content-type': 'application/json' },
  })
  const token = await ask('/common/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'contoso',
      client_secret: 's',
    }),
  })
  expect(token.bytes[0]).toBe('{'.charCodeAt(0))
  const { access_token } = JSON.parse(token.text) as { access_token: string }
  const headers = {
    authorization: `Bearer ${access_token}`,
    'MS-RequestId': 'r-1',
    'MS-CorrelationId': 'c-1',
    'X-Locale': 'fr-FR',
  }
  const { response, text } = await ask('/v1/customers', { headers })
  expect(text.startsWith('\uFEFF{"totalCount":0,"items":[]')).toBe(true)
  expect(text).not.toContain('null')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'ms-requestid': 'r-1',
    'ms-correlationid': 'c-1',
    'ms-cv': expect.any(String),
    'ms-serverid': expect.any(String),
    'x-locale': 'fr-FR',
  })
  const refused = await ask('/v1/customers')
  expect(refused.response.headers.get('www-authenticate')).toContain('OAuth')
  expect(refused.text.startsWith('\uFEFF{"code"')).toBe(true)
})

test('an id is a GUID that stays the same, and our own id will do as well', async () => {
  const room = await rehearsal()
  const user = await signedIn(room)
  const { body: byName } = await room.ask('GET', '/v1/customers/adatum', undefined, user)
  const { body: byGuid } = await room.ask(
    'GET',
    `/v1/customers/${String(byName['id']).toUpperCase()}`,
    undefined,
    user,
  )
  expect(byGuid).toEqual(byName)
  const { body: subscription } = await room.ask(
    'GET',
    '/v1/customers/ADATUM/subscriptions/sub-1',
    undefined,
    user,
  )
  expect(subscription['entitlementId']).toBe(subscription['id'])
})
