import type { Said } from '../said.ts'

/** The two that are in different regions: a provider that a command names is one of them, and a customer the other. */
export function apart({ given, partner, provider, customer }: Said): readonly [string, string] {
  if (given('provider') === '') return [partner, customer]
  return given('customer') === '' ? [partner, provider] : [provider, customer]
}
