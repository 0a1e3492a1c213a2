import { domainVocabulary } from '@understudy/scenario'
import { triedProperties } from '../lab/claims.ts'

/** The words of the domain, and the properties that the lab tries besides. */
export const vocabulary = {
  ...domainVocabulary(),
  properties: triedProperties.map(({ name }) => name),
}
