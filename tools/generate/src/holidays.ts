import Holidays from 'date-holidays'
import { runGenerator, type GeneratedFile } from './generated-file.ts'

const path = 'packages/domain/src/catalog/holidays.gen.ts'
const [firstYear, lastYear] = [2018, 2026]

/** The main market countries; for every other country only the weekend is known. */
const countries = [
  ...['AE', 'AR', 'AT', 'AU', 'BE', 'BR', 'CA', 'CH', 'CL', 'CN', 'CO', 'CZ', 'DE', 'DK'],
  ...['EG', 'ES', 'FI', 'FR', 'GB', 'GR', 'HK', 'HU', 'ID', 'IE', 'IL', 'IN', 'IT', 'JP'],
  ...['KE', 'KR', 'LU', 'MA', 'MX', 'MY', 'NG', 'NL', 'NO', 'NZ', 'PH', 'PL', 'PT', 'RO'],
  ...['RU', 'SA', 'SE', 'SG', 'TH', 'TR', 'TW', 'UA', 'US', 'VN', 'ZA'],
]

/** National public holidays by country and year, as `date-holidays` works them out; no regional ones. */
export function holidayFiles(): GeneratedFile[] {
  const lines = countries.flatMap((country) => [`  ${country}: {`, ...yearLines(country), '  },'])
  return [
    {
      path,
      text: [
        '// Written by tools/generate/src/holidays.ts with date-holidays. Do not edit.',
        'export const holidayTable: Readonly<Record<string, Readonly<Record<number, string>>>> = {',
        ...lines,
        '}',
        '',
      ].join('\n'),
    },
  ]
}

function yearLines(country: string): string[] {
  const calendar = new Holidays(country, { languages: ['en'], timezone: 'UTC', types: ['public'] })
  const days = new Set<string>()
  for (let year = firstYear - 1; year <= lastYear; year += 1) {
    for (const { date, start, end } of calendar.getHolidays(year)) {
      for (const day of daysOf(date.slice(0, 10), end.getTime() - start.getTime())) days.add(day)
    }
  }
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)
  return years.map((year) => {
    const ofYear = [...days].filter((day) => day.startsWith(`${year}-`)).sort()
    return `    ${year}: '${ofYear.map((day) => day.slice(5)).join(' ')}',`
  })
}

/** The days a holiday covers: one that begins at sunset is counted from the day its date names. */
function daysOf(first: string, milliseconds: number): string[] {
  const count = Math.max(1, Math.round(milliseconds / 86_400_000))
  const start = Date.parse(`${first}T00:00:00Z`)
  return Array.from({ length: count }, (_, index) =>
    new Date(start + index * 86_400_000).toISOString().slice(0, 10),
  )
}

if (import.meta.main) runGenerator(holidayFiles())
