import { expect, test } from 'vitest'
import { licenses } from './testing/licenses.ts'
import { rehearsal, signedIn, type Rehearsal } from './testing/rehearsal.ts'

/** Removes the workspace `w` and makes it again; the same to the last event each time. */
async function makeAnew({ ask }: Pick<Rehearsal, 'ask'>) {
  expect((await ask('DELETE', '/workspaces/w')).status).toBe(204)
  const wish = { id: 'w', world: licenses, clock: '2020-07-02T09:00:00Z' }
  expect((await ask('POST', '/workspaces', wish)).status).toBe(201)
}

async function withLicenses() {
  const room = await rehearsal()
  await makeAnew(room)
  return room
}

test('an access token of the workspace before is none of the one made anew', async () => {
  const room = await withLicenses()
  const headers = await signedIn(room)
  expect((await room.ask('GET', '/v1/customers', undefined, headers)).status).toBe(200)
  await makeAnew(room)
  expect((await room.ask('GET', '/v1/customers', undefined, headers)).status).toBe(401)
})

test.each(['audit', 'customers', 'audit?search=a'])(
  'a continuation of %s is not followed in the workspace made anew',
  async (list) => {
    const room = await withLicenses()
    const path = `/workspaces/w/${list}${list.includes('?') ? '&' : '?'}size=1`
    const first = await room.ask('GET', path)
    const continuation = String(first.body['continuation'])
    const next = `${path}&continuation=${continuation}`
    expect((await room.ask('GET', next)).status).toBe(200)
    await makeAnew(room)
    expect(await room.ask('GET', next)).toMatchObject({
      status: 400,
      body: { issues: [{ path: 'continuation' }] },
    })
  },
)

test.each(['/v1/customers', '/v1/customers/adatum/users', '/v1/auditrecords'])(
  'a continuation token of %s is not followed in the workspace made anew',
  async (path) => {
    const room = await withLicenses()
    const dates = path.endsWith('records') ? '&startDate=2020-06-15' : ''
    const first = async () =>
      room.ask('GET', `${path}?size=1${dates}`, undefined, await signedIn(room))
    const seek = async (token: string) =>
      room.ask('GET', `${path}?seekOperation=Next${dates}`, undefined, {
        ...(await signedIn(room)),
        'MS-ContinuationToken': token,
      })
    const token = String((await first()).body['continuationToken'])
    expect((await seek(token)).status).toBe(200)
    await makeAnew(room)
    expect((await seek(token)).status).toBe(400)
    expect((await seek(String((await first()).body['continuationToken']))).status).toBe(200)
  },
)

test('a version tag of the workspace before says nothing about a subscription of the one made anew', async () => {
  const room = await withLicenses()
  const path = '/v1/customers/adatum/subscriptions/office'
  const read = async () => room.ask('GET', path, undefined, await signedIn(room))
  const rename = async (etag: string) =>
    room.ask(
      'PATCH',
      path,
      { friendlyName: 'Named' },
      { ...(await signedIn(room)), 'If-Match': etag },
    )
  const tag = String((await read()).body['attributes']?.['etag'])
  await makeAnew(room)
  expect((await rename(tag)).status).toBe(400)
  const now = String((await read()).body['attributes']?.['etag'])
  expect(now).not.toBe(tag)
  expect((await rename(now)).status).toBe(200)
})
