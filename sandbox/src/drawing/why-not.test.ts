import { expect, test } from 'vitest'
import { whyNot } from './why-not.ts'

const codes = ['direct-customers-closed', 'provider-orders-for-reseller', 'direct-bill-restricted']

test.each(codes)('why %s stands in the way is a sentence in each language', (code) => {
  const told = (['en', 'fr', 'zh-TW'] as const).map((locale) => whyNot(locale, code))
  expect(new Set(told).size).toBe(3)
  for (const sentence of told) {
    expect(sentence).not.toContain(code)
    expect(sentence).toMatch(/[.。]$/)
  }
})
