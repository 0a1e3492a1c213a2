import { expect, test } from 'vitest'
import { rehearsal, signedIn } from '../../testing/rehearsal.ts'

const path = '/v1/customers/relationshiprequests'

test('the link is the partner’s own, and can invite its reseller or provider too', async () => {
  const room = await rehearsal()
  const provider = await signedIn(room)
  const { body } = await room.ask('GET', path, undefined, provider)
  const url = String(body['url'])
  expect(url).toMatch(/^https:.*[0-9a-f-]{36}$/)
  const both = await room.ask('GET', `${path}?indirectResellerId=fabrikam`, undefined, provider)
  expect(String(both.body['url'])).toMatch(/\?with=[0-9a-f-]{36}$/)
  const reseller = await signedIn(room, 'w.fabrikam.admin-agent')
  const other = await room.ask(
    'GET',
    `${path}?IndirectCloudSolutionProviderId=contoso`,
    undefined,
    reseller,
  )
  expect(String(other.body['url'])).toMatch(/\?with=/)
})

test.each([
  ['indirectResellerId=fabrikan', 404, '800015', ['fabrikam']],
  ['indirectCloudSolutionProviderId=fabrikam', 400, '800016', ['provider-not-partnered', 'REL-08']],
])('%s is refused', async (query, status, code, data) => {
  const room = await rehearsal()
  const user = await signedIn(room)
  expect(await room.ask('GET', `${path}?${query}`, undefined, user)).toMatchObject({
    status,
    body: { code, data: expect.arrayContaining(data) },
  })
})
