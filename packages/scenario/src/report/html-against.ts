import type { Against } from './against.ts'
import { escaped, linkTo } from './escaped.ts'

/** What went otherwise than the last time; nothing when there is nothing to compare with. */
export function sinceTheLastRun(against: Against | null): string {
  if (!against) return ''
  const { newlyFailed, stillFailed, mended, added } = against
  const parts = [
    part('Newly failed', newlyFailed),
    part('Failed again', stillFailed),
    part('Mended', mended),
    part('Played for the first time', added),
  ]
  const said = parts.join('')
  return `<section><h2>Since the last run</h2>${said === '' ? '<p>Everything went as it did then.</p>' : said}</section>`
}

function part(title: string, ids: readonly string[]): string {
  if (ids.length === 0) return ''
  const links = ids.map((id) => `<li>${linkTo(id, escaped(id))}</li>`).join('')
  const isOpen = ids.length <= 10 ? ' open' : ''
  return `<details${isOpen}><summary>${title}: ${ids.length}</summary><ul>${links}</ul></details>`
}
