import { azureOffer, azurePlanProduct, nceProducts, offers } from '@understudy/domain'
import { expect, test } from 'vitest'
import { licenseNamed } from './licenses.ts'
import { productNamed } from './products.ts'

const ids = offers().flatMap(({ id }) => (id === azurePlanProduct.id ? [] : [id]))

test.each(ids)('the offer %s is known by its id in any case', (id) => {
  expect(productNamed(` ${id.toUpperCase()} `)).toEqual({ kind: 'offer', id })
})

test.each([
  ['Office 365 E4', '8909e28e-5832-42f4-9886-b0a5545f3645'],
  ['office 365 enterprise e3', '796b6b5f-613c-4e24-a17c-eba730d49c02'],
  [azureOffer, azureOffer],
])('the name %s stands for a legacy offer', (name, id) => {
  expect(productNamed(name)).toEqual({ kind: 'offer', id })
})

test('products of new commerce are known by product and SKU, with or without an availability', () => {
  const [first] = nceProducts()
  const known = { kind: 'new-commerce', id: first?.id }
  expect(productNamed(`${first?.id}`)).toEqual(known)
  expect(productNamed(`${first?.id}:CFQ7TTC0KXG7`)).toEqual(known)
  expect(productNamed('DZH318Z0BPS6:0001')).toEqual({ kind: 'azure-plan' })
  expect(productNamed('Some product of somebody')).toBeNull()
})

test('a licence is known by id, part number and name, and says whether it has rules here', () => {
  for (const called of [
    'ENTERPRISEPACK',
    '6fd2c87f-b296-42f0-b197-1e91e994b900',
    'Office 365 E3',
  ]) {
    expect(licenseNamed(called)).toEqual({ partNumber: 'ENTERPRISEPACK', hasRules: true })
  }
  expect(licenseNamed('Microsoft Fabric (Free)')?.partNumber).toBe('POWER_BI_STANDARD')
  expect(licenseNamed('No such licence')).toBeNull()
})
