import { invariant } from '../../kernel/invariant.ts'
import {
  attestationCase,
  auditLog,
  byAgent,
  given,
  property,
  trading,
  when,
  type AnyProperty,
  type AttestationCase,
  type Told,
} from '../../testing/index.ts'

const sign: Told = ['adatum/global-admin', { type: 'SignCustomerAgreement', customer: 'adatum' }]

const attest = (partner: string) =>
  byAgent('AttestCustomerAgreement', partner, {
    firstName: 'Ada',
    lastName: 'Martin',
    email: 'ada@adatum.example',
    agreedOn: '2020-02-01',
  })

const told = ({ isSigned, attesting, ordering }: AttestationCase): Told[] => [
  ...(isSigned ? [sign] : []),
  ...attesting.map(attest),
  byAgent('PurchaseAzurePlan', ordering),
]

export const customerAgreementProperties: readonly AnyProperty[] = [
  property({
    name: 'a partner may order exactly when the customer signed or this partner attested',
    source: 'partner-center#agreements',
    given: attestationCase,
    holds: (drawn) => {
      const { after, last } = when(given(trading({ agreement: {} })), ...told(drawn))
      const stands = drawn.isSigned || drawn.attesting.includes(drawn.ordering)
      invariant(last?.accepted === stands, 'the agreement decides')
      auditLog(after)
    },
    retold: (drawn) => ({ world: trading({ agreement: {} }), steps: told(drawn) }),
  }),
]
