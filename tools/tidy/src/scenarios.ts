import { sourceIsWritten } from './documents.ts'
import { lineAt } from './imports.ts'
import { select, type Check } from './repository.ts'

/** One word for each workflow of the plan, and two for what all of them share. */
const slugs = [
  'reseller-relationship',
  'customer-agreement',
  'ordering',
  'carts',
  'subscription-changes',
  'subscription-lifecycle',
  'tenant-users',
  'licensing',
  'azure-plan',
  'azure-plan-transition',
  'azure-spending',
  'license-move',
  'direct-to-indirect',
  'indirect-provider',
  'subscription-transfer',
  'billing',
  'clock',
  'history',
]

const claimWordsMin = 3

/** Scenarios lie under the slug of their workflow, and the file name is the claim. */
export const scenariosAreClaims: Check = (repository) =>
  select(repository, /^scenarios\/.*\.ya?ml$/).flatMap(({ path }) => {
    const [, folder = '', name = '', ...deeper] = path.split('/')
    if (folder === 'fixtures') return []
    const isKnown = (slug: string) =>
      slugs.includes(slug) || repository.has(`packages/domain/src/workflows/${slug}/index.ts`)
    const claim = name.replace(/\.yaml$/, '')
    const isClaim = /^[a-z0-9-]+$/.test(claim) && claim.split('-').length >= claimWordsMin
    return [
      ...(isKnown(folder) && deeper.length === 0
        ? []
        : [`${path}:1: not under a workflow; move it to scenarios/<slug>`]),
      ...(isClaim
        ? []
        : [`${path}:1: the file name is no claim; say in three words or more what is true`]),
    ]
  })

/** A scenario that names its source names a heading of ours. */
export const scenarioSourcesAreWritten: Check = (repository) =>
  select(repository, /^scenarios\/.*\.ya?ml$/).flatMap(({ path, text }) => {
    const found = /^source: *['"]?([^'"\n]+)/m.exec(text)
    const source = found?.[1]
    return source === undefined || sourceIsWritten(repository, source)
      ? []
      : [`${path}:${lineAt(text, found?.index ?? 0)}: no source ${source}; name a heading of ours`]
  })
