import { kindOf } from './cells.ts'

/** The other way round: a value of the domain, or null for a text that is none. Moments may come without an hour, as in 2021. */
export function readCell(column: string, text: string): string | null {
  const kind = kindOf(column)
  const said = text.trim()
  if (kind !== 'text' && said === '') return ''
  switch (kind) {
    case 'moment':
      return momentIn(said)
    case 'day':
      return momentIn(said)?.slice(0, 10) ?? null
    case 'number':
      return /^-?\d+(?:\.\d+)?$/.test(said) ? said : null
    case 'text':
      return text
  }
}

const written = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/

function momentIn(text: string): string | null {
  const [, month = '', day = '', year = '', hour = '0', minute = '00', second = '00'] =
    written.exec(text) ?? []
  const two = (digits: string) => digits.padStart(2, '0')
  const said = `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}Z`
  // A day that a month does not have would be taken for one of the next month.
  const is = new Date(said)
  return Number.isNaN(is.getTime()) || is.toISOString().slice(0, 10) !== said.slice(0, 10)
    ? null
    : said
}
