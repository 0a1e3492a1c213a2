import { commandTypes, rulesOf } from '@understudy/domain'
import { expect, test } from 'vitest'
import { refusalFiles } from './refusals.ts'

const page = refusalFiles()[0]?.text ?? ''

/** The rows of a command as the page shows them: code, rule, since when, source. */
function rowsOf(text: string, type: string): string[] {
  const [, section = ''] = text.split(`### ${type}\n`)
  const [own = ''] = section.split('\n#')
  return own
    .split('\n')
    .filter((line) => line.startsWith('| ['))
    .map((line) => {
      const [, code = '', rule = '', since = '', source = ''] = line
        .split(' | ')
        .join('|')
        .split('|')
      const bare = (cell: string) => cell.trim().replace(/^\[([^\]]*)\].*$/, '$1')
      return [bare(code), rule, since, bare(source)].join(' ')
    })
}

function differences(text: string): string[] {
  return commandTypes.flatMap((type) => {
    const expected = rulesOf(type).map(({ code, rule, from, source }) =>
      [code, rule, from?.slice(0, 10) ?? 'always', source].join(' '),
    )
    const shown = rowsOf(text, type)
    const wrong = expected.filter((row, index) => row !== shown[index])
    return [...wrong, ...(shown.length === expected.length ? [] : [`${type}: other rows`])]
  })
}

test('the page shows the rules of each command in order of precedence, each with its own id, date and source', () => {
  expect(differences(page)).toEqual([])
})

test('a wrong id, a wrong date and a wrong order are found', () => {
  expect(
    differences(page.replace('| MCA-02 | 2020-02-01 |', '| MCA-01 | 2020-02-01 |')),
  ).not.toEqual([])
  expect(differences(page.replace('| 2020-02-01 |', '| always |'))).not.toEqual([])
  const [first = '', second = ''] = page
    .split('\n')
    .filter((line) => line.startsWith('| ['))
    .slice(1)
  const swapped = page.replace(`${first}\n${second}`, `${second}\n${first}`)
  expect(swapped).not.toBe(page)
  expect(differences(swapped)).not.toEqual([])
})

test('each code says three things, without a gap', () => {
  const [, said = ''] = page.split('## What each says')
  const [codes = ''] = said.split('## Unknown references')
  const sections = codes.split('\n### ').slice(1)
  expect(sections.length).toBeGreaterThan(100)
  const bad = sections.filter((section) => {
    const lines = section.split('\n').filter((line) => line.startsWith('- '))
    return lines.length !== 3 || lines.some((line) => /undefined|NaN| {2}| [.,]/.test(line))
  })
  expect(bad).toEqual([])
})
