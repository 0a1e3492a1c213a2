import { instant, minus } from '../../kernel/calendar.ts'
import { invariant } from '../../kernel/invariant.ts'
import {
  adatum,
  attestationCase,
  auditLog,
  byAgent,
  given,
  property,
  trading,
  when,
  writtenIn,
  zonedCase,
  type AnyProperty,
  type AttestationCase,
  type Told,
} from '../../testing/index.ts'

const sign: Told = ['adatum/global-admin', { type: 'SignCustomerAgreement', customer: 'adatum' }]

const attest = (partner: string, agreedOn = '2020-02-01') =>
  byAgent('AttestCustomerAgreement', partner, {
    firstName: 'Ada',
    lastName: 'Martin',
    email: 'ada@adatum.example',
    agreedOn,
  })

const told = ({ isSigned, attesting, ordering }: AttestationCase): Told[] => [
  ...(isSigned ? [sign] : []),
  ...attesting.map((partner) => attest(partner)),
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
  property({
    name: 'an acceptance is confirmed exactly when its moment has come, in whatever zone it is written',
    source: 'partner-center#agreements',
    given: zonedCase,
    holds: (drawn) => {
      const start = given(trading({ agreement: {} }))
      const { now } = start.world
      const { after, last } = when(start, attest('contoso', writtenIn(now, drawn)))
      invariant(last?.accepted === drawn.minutesFromNow <= 0, 'the moment decides')
      const agreedOn = adatum(after).agreement.attestations.get('contoso' as never)?.agreedOn
      const isKept = () => agreedOn === minus(now, `PT${-drawn.minutesFromNow}M`)
      invariant(!last?.accepted || isKept(), 'and it is kept as the moment it is')
      auditLog(after)
    },
    retold: (drawn) => ({
      world: trading({ agreement: {} }),
      steps: [attest('contoso', writtenIn(instant('2020-03-02T09:00:00Z'), drawn))],
    }),
  }),
]
