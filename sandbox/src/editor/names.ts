import { roles } from '@understudy/domain'
import { keyPathsOf } from './cursor.ts'
import type { ScenarioText } from '../list/scenarios.ts'

/** The things a file can name, by kind: those of its own world and of the fixtures it uses. */
export interface Names {
  readonly partner: readonly string[]
  readonly customer: readonly string[]
  readonly subscription: readonly string[]
  /** Users of any customer, and of alike users the first. */
  readonly user: readonly string[]
  /** `contoso/admin-agent` and the like. */
  readonly actor: readonly string[]
  /** Paths of fixtures, as `use` names them. */
  readonly fixture: readonly string[]
}

/** Reads the names from the text itself, so that they are known while the file has mistakes. */
export function namesIn(text: string, files: readonly ScenarioText[]): Names {
  const paths = [text, ...usedTexts(text, files, new Set())].flatMap((one) => keyPathsOf(one))
  const below = (pattern: RegExp) => [
    ...new Set(paths.flatMap((path) => pattern.exec(path.join('/'))?.[1] ?? [])),
  ]
  const partner = below(/^world\/partners\/([^/]+)$/)
  const customer = below(/^world\/customers\/([^/]+)$/)
  const subscription = below(/^world\/customers\/[^/]+\/subscriptions\/([^/]+)$/)
  const staff = below(/^world\/customers\/[^/]+\/staff\/([^/]+)$/)
  const ofPartners = roles.filter((role) => !['global-admin', 'system'].includes(role))
  return {
    partner,
    customer,
    subscription,
    user: [
      ...below(/^world\/customers\/[^/]+\/users\/([^/]+)$/),
      ...staff.map((prefix) => `${prefix}-001`),
    ],
    actor: [
      ...partner.flatMap((id) => ofPartners.map((role) => `${id}/${role}`)),
      ...customer.map((id) => `${id}/global-admin`),
      'microsoft/system',
    ],
    fixture: files.map(({ path }) => path).filter((path) => path.startsWith('fixtures/')),
  }
}

function usedTexts(
  text: string,
  files: readonly ScenarioText[],
  seen: Set<string>,
): readonly string[] {
  const used = files.filter(({ path }) => text.includes(path) && !seen.has(path))
  for (const { path } of used) seen.add(path)
  return used.flatMap((file) => [file.text, ...usedTexts(file.text, files, seen)])
}
