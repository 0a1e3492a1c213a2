import { isA } from '@understudy/domain'
import {
  partnerRelationship,
  partnerRelationshipSchema,
} from '../customers/partner-relationship.ts'
import { callerOf } from '../wire/act.ts'
import { ok } from '../wire/answer.ts'
import { snakeCase } from '../wire/bind.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { collection, collectionOf } from '../wire/envelope.ts'
import { queryValue } from '../wire/path.ts'
import { filterOf, matches } from '../wire/query.ts'
import { badRequest } from '../wire/refused.ts'
import { resource, route } from '../wire/route.ts'
import { partnersOf, types, type RelationshipType } from './lookup.ts'

/** With whom the calling partner works in the indirect model. */
export const relationships = resource('customers', [
  route({
    method: 'get',
    path: '/relationships',
    needs: ['user'],
    summary: 'The indirect resellers of a provider, or the providers of a reseller',
    description:
      'Query: `relationship_type=IsIndirectCloudSolutionProviderOf` for the resellers of the calling provider, `IsIndirectResellerOf` for the providers of the calling reseller; `filter` (JSON: Name).',
    answer: ok('Those that work with it.', collectionOf(partnerRelationshipSchema)),
    handle: (c) => {
      const type = typeAsked(c)
      const filter = filterOf(c, ['name'])
      const found = partnersOf(c, type).filter(
        ({ name }) => filter === undefined || matches(filter, name),
      )
      return collection(found.map((one) => partnerRelationship(c.var.opened, one, type)))
    },
  }),
])

/** What the caller is to those that are listed; without a type, as its kind says. @throws FaultError 400 for another type */
function typeAsked(c: PartnerCenterContext): RelationshipType {
  const text = queryValue(c.req.url, 'relationship_type')
  const ofKind = isA('indirect-reseller', callerOf(c)) ? types[0] : types[1]
  const type = text ? types.find((one) => one === snakeCase(text)) : ofKind
  if (type !== undefined) return type
  throw badRequest(
    'relationship_type is IsIndirectCloudSolutionProviderOf or IsIndirectResellerOf.',
  )
}
