import { instant } from '@understudy/domain'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { statementPdf, type Statement } from './statement.ts'

const said: Statement = {
  title: 'Relevé de facture G-2020-04-01-contoso',
  facts: [['Partenaire', '酷牛 (4711)']],
  headings: ['Clients', 'Total'],
  parts: [
    { id: 'adatum', name: 'Société Générée', amount: '1\u202F234,50 €' },
    { id: 'taipei', name: '台北', amount: '0,10 €' },
  ],
  total: ['Total', '1\u202F234,60 €'],
  issuedAt: instant('2020-05-08'),
  footer: 'Simulé.',
}

test('a statement is the same bytes each time, dated when it was issued', async () => {
  const pdf = await statementPdf(said)
  expect(await statementPdf(said)).toEqual(pdf)
  const read = await PDFDocument.load(pdf, { updateMetadata: false })
  expect(read.getTitle()).toBe(said.title)
  expect(read.getCreationDate()?.toISOString()).toBe('2020-05-08T00:00:00.000Z')
  expect(read.getPageCount()).toBe(1)
})

test('two hundred customers go on over pages', async () => {
  const parts = Array.from({ length: 200 }, (_, index) => ({
    id: `customer-${index}`,
    name: `Customer ${index}`,
    amount: '1.00',
  }))
  const read = await PDFDocument.load(await statementPdf({ ...said, parts }))
  expect(read.getPageCount()).toBe(5)
})
