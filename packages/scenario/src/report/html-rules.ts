import { rulebook, rules as ruleEntries } from '@understudy/domain'
import type { Locale } from '../language/words.ts'
import type { ScenarioResult } from '../run/result.ts'
import { shows } from './coverage.ts'
import { escaped, linkTo, textOf } from './escaped.ts'

/** For each rule of the rulebook: what it says, which scenarios show it, and where it is written. */
export function rulesTable(results: readonly ScenarioResult[], locale: Locale): string {
  const sources = Map.groupBy(ruleEntries(), ({ rule }) => rule)
  const rows = rulebook.map((entry) => {
    const shown = results.filter((result) => shows(result, entry))
    const links = shown.map(({ id, title }) => linkTo(id, textOf(title, locale)))
    const written = new Set((sources.get(entry.id) ?? []).map(({ source }) => source))
    const cells = [
      `<b>${entry.id}</b> ${escaped(entry.title)}`,
      links.length === 0 ? 'none' : many(links),
      [...written].map((source) => `<code>${escaped(source)}</code>`).join('<br>'),
    ]
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  })
  const head = ['Rule', 'Shown by', 'Source'].map((name) => `<th scope="col">${name}</th>`)
  return [
    '<section><details><summary><h2>Rules, scenarios, sources</h2></summary>',
    `<table><thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody></table></details></section>`,
  ].join('\n')
}

/** A long list waits behind its number. */
function many(links: readonly string[]): string {
  const list = links.join('<br>')
  return links.length <= 3
    ? list
    : `<details><summary>${links.length} scenarios</summary>${list}</details>`
}
