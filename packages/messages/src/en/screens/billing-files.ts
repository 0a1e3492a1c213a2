/** The files that come with an invoice, downloaded and read back. */
export const billingFiles = {
  title: 'Files',
  lead: 'In the columns of Microsoft, line by line from the postings.',
  names: {
    'license-reconciliation': 'Licence reconciliation (CSV)',
    'usage-reconciliation': 'Usage reconciliation (CSV)',
    'one-time-reconciliation': 'One-time reconciliation (CSV)',
    'daily-rated-usage': 'Daily rated usage (CSV)',
  },
  statement: 'Statement (PDF)',
  making: 'The file is being made.',
  unbilled: 'Usage on no invoice yet',
  current: 'This month’s usage (CSV)',
  previous: 'Last month’s usage (CSV)',
  previousInvoiced: (number: string) => `Last month is on invoice ${number}.`,
  compareTitle: 'Compare a file',
  compareLead:
    'Choose a file of this invoice, from Microsoft or from here. It is read and compared line by line; nothing is kept.',
  file: 'File of the invoice',
  compare: 'Compare',
  noFile: 'Choose a file first.',
  comparing: 'The file is being compared.',
  alike: (lines: string) => `All ${lines} lines are alike.`,
  unlike: (differences: string, faults: string) =>
    `Differences: ${differences}. Faults of the file: ${faults}.`,
  counts: (read: string, alike: string) => `${read} lines read, ${alike} alike.`,
  more: (shown: string) => `The first ${shown} are shown.`,
  faults: 'Faults of the file',
  differences: 'Differences',
  line: 'Line',
  what: 'What',
  about: 'About',
  rule: 'Rule',
  kinds: {
    differs: 'Differs',
    extra: 'In the file alone',
    absent: 'Missing from the file',
  },
  cell: (column: string, theirs: string, ours: string) =>
    `${column}: ${theirs || '(empty)'} in the file, ${ours || '(empty)'} here`,
  fault: {
    encoding: (line: string, column: string) =>
      `Line ${line}, character ${column}: this is no UTF-8. Save the file as UTF-8.`,
    'no-such-file': () => 'The first line is the header of none of the four files.',
    'other-invoice': (name: string) => `${name}: it belongs to another kind of invoice.`,
    'unknown-column': (name: string) => `Column ${name}: it is not known, and left out.`,
    'missing-column': (name: string) => `Column ${name}: it is missing, and not compared.`,
    'doubled-column': (name: string) => `Column ${name}: it is there twice; the first counts.`,
    cells: (line: string, expected: string, found: string) =>
      `Line ${line}: it has ${found} cells and the header ${expected}. It is left out.`,
    quotes: (line: string) => `Line ${line}: a quotation mark is never closed.`,
    number: (line: string, name: string, text: string) =>
      `Line ${line}, column ${name}: “${text}” is no number with a point.`,
    moment: (line: string, name: string, text: string) =>
      `Line ${line}, column ${name}: “${text}” is no time as in 3/31/2020 23:59.`,
    day: (line: string, name: string, text: string) =>
      `Line ${line}, column ${name}: “${text}” is no day as in 3/31/2020.`,
  },
} as const
