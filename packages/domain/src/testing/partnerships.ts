import fc from 'fast-check'
import type { WorldFactsInput } from '../founding/index.ts'
import type { Told } from './builders.ts'

/** A provider and a reseller that do not work together yet. */
export const strangers = {
  partners: {
    contoso: { kind: 'indirect-provider', country: 'DE' },
    fabrikam: { kind: 'indirect-reseller', country: 'FR' },
  },
} as WorldFactsInput

/** What they and Microsoft's support can say about working together. */
export const partnershipSteps = {
  ask: [
    'contoso/admin-agent',
    { type: 'RequestPartnership', partner: 'contoso', reseller: 'fabrikam' },
  ],
  accept: [
    'fabrikam/global-admin',
    { type: 'AcceptPartnership', partner: 'fabrikam', provider: 'contoso', authorized: true },
  ],
  remove: [
    'fabrikam/global-admin',
    { type: 'RemoveProviderAdmin', partner: 'fabrikam', provider: 'contoso' },
  ],
  end: ['microsoft/system', { type: 'EndPartnership', partner: 'fabrikam', provider: 'contoso' }],
} as const satisfies Readonly<Record<string, Told>>

type Name = keyof typeof partnershipSteps

export const partnershipCase: fc.Arbitrary<readonly Name[]> = fc.array(
  fc.constantFrom<Name>('ask', 'accept', 'remove', 'end'),
  { minLength: 1, maxLength: 12 },
)
