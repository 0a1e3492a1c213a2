import { invariant } from '../../kernel/invariant.ts'
import {
  adatum,
  auditLog,
  byAgent,
  editCase,
  given,
  property,
  removalCase,
  trading,
  when,
  type AnyProperty,
  type EditCase,
  type RemovalCase,
  type Told,
} from '../../testing/index.ts'

const link = 'https://partner-center.example/invitations/invitation.adatum.fabrikam.1'

const asked = ({ before, after, keepsLink }: EditCase) =>
  byAgent('RequestResellerRelationship', 'fabrikam', {
    provider: 'contoso',
    message: before + (keepsLink ? '{link}' : '') + after,
  })

/** A relationship with privileges, and Azure that is suspended but can be reached. */
const parting = trading({
  relationships: { contoso: { delegatedAdmin: true }, northwind: {} },
  subscriptions: {
    'sub-1': {
      offer: 'MS-AZR-0145P',
      partner: 'contoso',
      purchased: '2019-06-01',
      status: 'suspended',
      access: [{ principal: 'contoso', role: 'Owner' }],
    },
  },
})

const removing = ({ type, party, role }: RemovalCase): Told => [
  `${party}/${role}`,
  { type, partner: 'contoso', customer: 'adatum' },
]

const mayRemove = ({ party, role }: RemovalCase) =>
  (party === 'contoso' && ['admin-agent', 'global-admin'].includes(role)) ||
  (party === 'adatum' && role === 'global-admin')

export const resellerRelationshipProperties: readonly AnyProperty[] = [
  property({
    name: 'an invitation goes out exactly when the edited e-mail keeps its link',
    source:
      'direct-to-indirect#invite-a-customer-to-establish-a-reseller-relationship-with-you-and-with-your-indirect-provider-at-the-same-time',
    given: editCase,
    holds: (drawn) => {
      const { after, last } = when(given(trading()), asked(drawn))
      invariant(last?.accepted === drawn.keepsLink, 'the link decides')
      const [sent] = adatum(after).invitations.rows()
      invariant(!drawn.keepsLink || sent?.message.includes(link), 'the link is in what is sent')
      auditLog(after)
    },
    retold: (drawn) => ({ world: trading(), steps: [asked(drawn)] }),
  }),
  property({
    name: 'privileges and relationship are taken away by who administers them on either side, and by nobody else',
    source: 'partner-center#relationships',
    given: removalCase,
    holds: (drawn) => {
      const start = given(parting)
      const { after, last } = when(start, removing(drawn))
      invariant(last?.accepted === mayRemove(drawn), 'who may is who can')
      const left = adatum(after).relationships.get('contoso' as never)
      const ended = drawn.type === 'RemoveResellerRelationship' && mayRemove(drawn)
      invariant((left === undefined) === ended, 'the relationship ends when asked for')
      invariant(left === undefined || left.delegatedAdmin !== mayRemove(drawn), 'privileges go')
      invariant(
        adatum(after).azureSubscriptions === adatum(start).azureSubscriptions,
        'roles in Azure stay',
      )
      auditLog(after)
    },
    retold: (drawn) => ({ world: parting, steps: [removing(drawn)] }),
  }),
]
