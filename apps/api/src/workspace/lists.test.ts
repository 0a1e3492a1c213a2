import { expect, test } from 'vitest'
import { rehearsal } from '../testing/rehearsal.ts'

const count = 600

/** Customers with every combination of agreement, Azure of old, and licences elsewhere. */
function world() {
  const customers = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `customer-${String(index).padStart(4, '0')}`,
      {
        name: index % 2 === 0 ? `Été ${index}` : `alpha ${index}`,
        country: index % 3 === 0 ? 'FR' : 'DE',
        relationships: index % 5 === 0 ? {} : { contoso: {} },
        ...(index % 4 === 0 ? { agreement: { signed: '2019-12-01' } } : {}),
        subscriptions:
          index % 6 === 0
            ? {
                [`sub-${index}`]: {
                  offer: 'MS-AZR-0145P',
                  partner: 'contoso',
                  purchased: '2019-06-01',
                },
              }
            : {},
      },
    ]),
  )
  return { partners: { contoso: { kind: 'direct-bill', country: 'DE' } }, customers }
}

async function office() {
  const { ask } = await rehearsal()
  const begun = { id: 'many', world: world(), clock: '2020-03-02T09:00:00Z' }
  expect((await ask('POST', '/workspaces', begun)).status).toBe(201)
  return async (query: string) => {
    const { status, body } = await ask('GET', `/workspaces/many/customers?as=contoso&${query}`)
    return { status, body: body as unknown as Body }
  }
}

interface Body {
  readonly items: readonly {
    readonly customer: string
    readonly legacy: number
    readonly agreement: string
  }[]
  readonly total: number
  readonly continuation: string | null
}

test('a list says how many there are, and its pages hold each of them once', async () => {
  const read = await office()
  const seen: string[] = []
  for (let from: string | null = ''; from !== null;) {
    const query: string = from === '' ? '' : `&continuation=${from}`
    const { body } = await read(`sort=-legacy&size=250${query}`)
    expect(body.total).toBe(count)
    seen.push(...body.items.map(({ customer }) => customer))
    from = body.continuation
  }
  expect(new Set(seen).size).toBe(count)
  expect(seen).toHaveLength(count)
})

test('every column puts the whole list in order, not the page', async () => {
  const read = await office()
  const first = async (sort: string) => (await read(`sort=${sort}&size=1`)).body.items[0]
  expect(await first('-legacy')).toMatchObject({ legacy: 1 })
  expect(await first('legacy')).toMatchObject({ legacy: 0 })
  expect(await first('-agreement')).toMatchObject({ agreement: 'missing' })
  expect(await first('agreement')).toMatchObject({ agreement: 'signed' })
  expect(await first('-country')).toMatchObject({ country: 'FR' })
  // Accents and capitals count for nothing.
  expect(await first('name')).toMatchObject({ name: 'alpha 1' })
  expect((await read('sort=size')).status).toBe(400)
})

test('filters narrow by what is so for the partner that looks', async () => {
  const read = await office()
  const total = async (query: string) => (await read(query)).body.total
  expect(await total('agreement=signed')).toBe(150)
  expect(await total('related=false')).toBe(120)
  expect(await total('legacy=true')).toBe(100)
  expect(await total('legacy=true&agreement=missing')).toBe(50)
  expect(await total('search=ete 10')).toBe(11)
  expect((await read('agreement=maybe')).status).toBe(400)
})
