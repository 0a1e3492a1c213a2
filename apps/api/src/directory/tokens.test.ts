import { memoryStore } from '@understudy/store'
import { openWorkspaces } from '@understudy/workspace'
import { decodeJwt } from 'jose'
import { expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { rehearsal, twoPartners } from '../testing/rehearsal.ts'

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const app = 'grant_type=client_credentials&client_secret=s&client_id='

test('the first version answers numbers as text, the second as numbers', async () => {
  const { ask } = await rehearsal()
  const v1 = await ask('POST', '/contoso/oauth2/token', `${app}w.contoso&resource=r`, form)
  expect(v1.body).toMatchObject({ token_type: 'Bearer', expires_in: '3600', resource: 'r' })
  expect(v1.body['refresh_token']).toBeUndefined()
  const scope = 'https%3A%2F%2Fapi.partnercenter.microsoft.com%2F.default'
  const v2 = await ask('POST', '/Contoso.example/OAuth2/V2.0/Token', `${app}x&scope=${scope}`, form)
  expect(v2.body).toMatchObject({ expires_in: 3600 })
  const claims = decodeJwt(String(v2.body['access_token']))
  expect(claims).toMatchObject({ aud: 'https://api.partnercenter.microsoft.com', idtyp: 'app' })
  expect(claims.exp).toBeGreaterThan(Date.now() / 1000)
})

test.each([
  ['w.contoso.sales-agent', 'common', { partner: 'contoso', role: 'sales-agent', workspace: 'w' }],
  ['fabrikam', 'common', { partner: 'fabrikam', role: 'admin-agent', workspace: 'w' }],
  ['9b1c5d2e-0000-4000-8000-000000000000', 'tailspin.onmicrosoft.com', { partner: 'tailspin' }],
  ['9b1c5d2e-0000-4000-8000-000000000000', 'common', { partner: 'contoso' }],
])('client %s of tenant %s stands for %j', async (client, tenant, expected) => {
  const { ask } = await rehearsal()
  const body = `grant_type=refresh_token&refresh_token=r&client_id=${client}`
  const { body: token } = await ask('POST', `/${tenant}/oauth2/token`, body, form)
  expect(token['refresh_token']).toBe('r')
  expect(decodeJwt(String(token['access_token']))['understudy']).toMatchObject(expected)
})

test.each([
  ['', 400, 'invalid_request', 900144],
  ['grant_type=magic&client_id=w.contoso', 400, 'unsupported_grant_type', 70003],
  ['grant_type=__proto__&client_id=w.contoso', 400, 'unsupported_grant_type', 70003],
  ['grant_type=client_credentials&client_id=w.contoso', 401, 'invalid_client', 7000216],
  ['grant_type=refresh_token&client_id=w.contoso', 400, 'invalid_request', 900144],
  [`${app}w.fabrikam`, 400, 'unauthorized_client', 700016],
])('the form %j is refused as the directory does', async (body, status, error, code) => {
  const { ask } = await rehearsal()
  const answer = await ask('POST', '/contoso/oauth2/token', body, form)
  expect(answer).toMatchObject({ status, body: { error, error_codes: [code] } })
  expect(answer.body['error_description']).toMatch(/^AADSTS\d+: .*\r\nTrace ID: /)
})

test('a token ends with its hour', async () => {
  let now = Date.parse('2026-01-01T00:00:00Z')
  const { ask } = await rehearsal({ now: () => now })
  const { body } = await ask('POST', '/common/oauth2/token', `${app}w.contoso`, form)
  const headers = { authorization: `Bearer ${String(body['access_token'])}` }
  expect((await ask('GET', '/v1/customers', undefined, headers)).status).toBe(200)
  now += 3_601_000
  expect((await ask('GET', '/v1/customers', undefined, headers)).status).toBe(401)
})

test('the older second step gives a token with the same rights', async () => {
  const { ask } = await rehearsal()
  const { body } = await ask('POST', '/common/oauth2/token', `${app}w.contoso`, form)
  const bearer = { ...form, authorization: `Bearer ${String(body['access_token'])}` }
  const step = await ask('POST', '/GenerateToken', 'grant_type=jwt_token', bearer)
  expect(step).toMatchObject({ status: 200, body: { token_type: 'Bearer' } })
  expect((await ask('POST', '/generatetoken', 'grant_type=jwt_token', form)).status).toBe(400)
})

test('a token is for one workspace, and ends with it', async () => {
  const room = await rehearsal()
  const { ask } = room
  await ask('POST', '/workspaces', { id: 'other', world: twoPartners })
  const { body } = await ask('POST', '/common/oauth2/token', `${app}w.contoso`, form)
  const headers = { authorization: `Bearer ${String(body['access_token'])}` }
  const call = (more = {}) => ask('GET', '/v1/customers', undefined, { ...headers, ...more })
  expect((await call()).status).toBe(200)
  expect((await call({ 'Understudy-Workspace': 'w' })).status).toBe(200)
  expect((await call({ 'Understudy-Workspace': 'other' })).status).toBe(401)

  await ask('DELETE', '/workspaces/w')
  expect((await call()).status).toBe(401)
  await ask('POST', '/workspaces', { id: 'w', world: twoPartners })
  expect((await call()).status).toBe(401)
})

test('a token that names no workspace stays with the one it was given for', async () => {
  const { ask } = await rehearsal()
  const { body } = await ask('POST', '/common/oauth2/token', `${app}contoso`, form)
  const headers = { authorization: `Bearer ${String(body['access_token'])}` }
  const before = await ask('GET', '/v1/customers', undefined, headers)
  await ask('POST', '/workspaces', { id: 'newer', world: twoPartners })
  const after = await ask('GET', '/v1/customers', undefined, headers)
  expect(after.body['items']).toEqual(before.body['items'])
})

test('a token is good on every server of one store', async () => {
  const store = memoryStore()
  const [one, other] = [await rehearsal({ store, workspaces: openWorkspaces(store) }), store]
  const { body } = await one.ask('POST', '/common/oauth2/token', `${app}w.contoso`, form)
  const headers = { authorization: `Bearer ${String(body['access_token'])}` }
  const second = createApp({ store: other, workspaces: openWorkspaces(other) })
  expect((await second.request('/v1/customers', { headers })).status).toBe(200)
})

test.each([
  ['v.contoso.sales-agent', 'there is no workspace v. Did you mean w?'],
  ['w.contso', 'there is no partner contso.'],
  ['contso.sales-agent', 'there is no partner contso. Did you mean contoso?'],
])('a mistyped client id %s is refused by the name that is not there', async (client, message) => {
  const { ask } = await rehearsal()
  const body = `grant_type=client_credentials&client_secret=s&client_id=${client}`
  const answer = await ask('POST', '/common/oauth2/token', body, form)
  expect(answer).toMatchObject({ status: 400, body: { error: 'unauthorized_client' } })
  expect(answer.body['error_description']).toContain(message)
})

test('whatever is wrong, the token endpoint answers as a directory does', async () => {
  const store = memoryStore()
  const server = createApp({ store, workspaces: openWorkspaces(store) })
  for (const [method, body] of [
    ['POST', `${app}x`],
    ['POST', '{"grant_type":'],
    ['GET', undefined],
    ['PUT', 'x'],
  ] as const) {
    const response = await server.request('/common/oauth2/token', {
      method,
      headers: form,
      ...(body === undefined ? {} : { body }),
    })
    const answer = await response.json()
    expect(response.status).toBe(400)
    expect(answer).toMatchObject({ error: 'invalid_request', error_codes: [expect.any(Number)] })
    expect(answer.error_description).toMatch(/^AADSTS\d+: .*\r\nTrace ID: /)
  }
})
