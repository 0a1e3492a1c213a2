import { offerName } from './offers.ts'
import { servicePlansTable } from './service-plans.gen.ts'
import type { CalendarDate } from '../kernel/calendar.ts'

/** A service as people call it. */
export interface ServiceTitle {
  /** Short name, as in MCOEV. */
  readonly name: string
  /** As in Microsoft 365 Phone System; what stands in capitals in the source is put in ordinary letters. */
  readonly title: string
}

/** Every service plan that a SKU of the catalogue contains, in order of the short names. */
export function serviceTitles(): readonly ServiceTitle[] {
  return [...titles].map(([name, title]) => ({ name, title }))
}

/** What people call a service; the name of the offer where it stands for an offer without a public list. */
export function serviceTitle(name: string, day: CalendarDate): string {
  return titles.get(name) ?? offerName(name, day)
}

const abbreviations = new Set([
  'AAD',
  'AI',
  'API',
  'BI',
  'CAL',
  'CRM',
  'HR',
  'IW',
  'PSTN',
  'SMB',
  'VDA',
])
const small = new Set(['AND', 'FOR', 'IN', 'OF', 'ON', 'TO', 'WITH'])

const titles = new Map(
  servicePlansTable
    .map(([, name, title]): [string, string] => [name, inOrdinaryLetters(title)])
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b))),
)

function inOrdinaryLetters(title: string): string {
  if (/[a-z]/.test(title) || !title.includes(' ')) return title
  const words = title.replaceAll(/[A-Z]+/g, (word, at: number) => {
    if (abbreviations.has(word) || /\d/.test(title[at + word.length] ?? '')) return word
    if (small.has(word) && at > 0) return word.toLowerCase()
    return `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`
  })
  return words.replaceAll('Sharepoint', 'SharePoint').replaceAll('Onedrive', 'OneDrive')
}
