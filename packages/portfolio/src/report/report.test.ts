import { calendarDate } from '@understudy/domain'
import { locales } from '@understudy/messages'
import { expect, test } from 'vitest'
import { answersSchema } from '../answers.ts'
import { rehearsed } from '../rehearsal.ts'
import { sampleFiles } from '../testing/sample.ts'
import { csvOf } from './csv.ts'
import { reportFiles } from './index.ts'
import { cellText } from './markdown.ts'

const answers = answersSchema.parse({ asOf: '2020-03-02', country: 'FR', name: 'Contoso' })
const constraints = { from: calendarDate('2020-03-09'), perDay: 6, freezes: [], country: 'FR' }
const rehearsal = rehearsed(sampleFiles({ customers: 12, seed: 3 }), answers, constraints)

test.each(locales)('a report says everything in %s, and nothing is undefined', (locale) => {
  const files = reportFiles({ rehearsal, answers, locale })
  for (const { name, text } of files) {
    expect({ name, text }).not.toMatchObject({
      text: expect.stringMatching(/undefined|null|\bself\b/),
    })
  }
  const board = files.find(({ name }) => name === 'board.csv')?.text.split('\r\n') ?? []
  const rows = rehearsal.board.filter(({ standing }) => standing !== 'nothing-to-do')
  expect(board).toHaveLength(rows.length + 2)
})

test('no cell runs as a formula, and no name becomes markup', () => {
  expect(csvOf({ header: ['Name'], rows: [['=1+1'], ['-3.10']] })).toBe(
    '\u{FEFF}Name\r\n"\'=1+1"\r\n-3.10\r\n',
  )
  expect(cellText('<b>|[x](y)\n')).toBe('\\<b\\>\\|\\[x\\]\\(y\\) ')
})
