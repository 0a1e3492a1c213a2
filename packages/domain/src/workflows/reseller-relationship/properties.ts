import { invariant } from '../../kernel/invariant.ts'
import {
  adatum,
  auditLog,
  byAgent,
  editCase,
  given,
  property,
  trading,
  when,
  type AnyProperty,
  type EditCase,
} from '../../testing/index.ts'

const link = 'https://partner-center.example/invitations/invitation.adatum.fabrikam.1'

const asked = ({ before, after, keepsLink }: EditCase) =>
  byAgent('RequestResellerRelationship', 'fabrikam', {
    provider: 'contoso',
    message: before + (keepsLink ? '{link}' : '') + after,
  })

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
]
