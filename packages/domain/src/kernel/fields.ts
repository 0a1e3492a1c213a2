import { z } from 'zod'
import { calendarDate, dayOrMoment, duration, instant, plus, type Duration } from './calendar.ts'
import { money } from './money.ts'

/** The field kinds that messages and facts are made of. Text in, domain values out: parsed once, at the edge. */

/** The kinds of texts that fields are read from; every language has a sentence for each. */
export type FieldHint = keyof typeof hints

const hints = {
  moment: 'a date or moment, as in 2020-03-02T09:00:00Z',
  date: 'a date, as in 2020-03-02',
  dayOrMoment:
    'a day, as in 2020-03-02, or a moment with its zone, as in 2020-03-02T09:00:00+13:00',
  duration: 'a length of time below 900 years, as in 15m, 2h, 31d, 1mo or PT15M',
  money: 'an amount, as in "500.00 EUR"',
  order: `a command as JSON, as in {"type":"AdvanceClock","by":"1d"}`,
}

export const fieldHints = Object.keys(hints) as FieldHint[]

const parsed = <Value>(read: (text: string) => Value, hint: FieldHint) =>
  z.string().transform((text, context): Value => {
    try {
      return read(text)
    } catch {
      const message = `"${text}" is not ${hints[hint]}`
      context.addIssue({ code: 'custom', message, input: text, params: { hint, text } })
      return z.NEVER
    }
  })

/** A moment, ISO 8601 with a zone, or a bare date for its start in UTC. */
export const instantField = parsed(instant, 'moment').meta({
  description: 'A moment: ISO 8601 with a zone; a bare date means its start in UTC.',
})

export const dateField = parsed(calendarDate, 'date').meta({
  description: 'A civil day, YYYY-MM-DD.',
})

export const dayOrMomentField = parsed(dayOrMoment, 'dayOrMoment').meta({
  description: 'A civil day of UTC, or a moment: ISO 8601 with a zone.',
})

export const durationField = parsed(boundedDuration, 'duration').meta({
  description: 'A length of time: 15m, 2h, 31d, 2w, 1mo, 1y or ISO 8601.',
})

export const moneyField = parsed(money, 'money').meta({
  description: 'An exact amount with its currency, quoted: "500.00 EUR".',
})

/** A command that is yet to be read: a map of its type and its fields, or the same as JSON in an address. */
export const orderTextField = z
  .unknown()
  .transform((given, context) => {
    try {
      return objectIn(given)
    } catch {
      const text = String(given)
      const message = `"${text}" is not ${hints.order}`
      context.addIssue({ code: 'custom', message, input: given, params: { hint: 'order', text } })
      return z.NEVER
    }
  })
  .meta({ description: 'A command with its type and its fields; in an address as JSON.' })

export const decimalField = z
  .string()
  .regex(/^\d+(\.\d+)?$/)
  .meta({ description: 'An exact decimal, quoted: "1.50".' })

/** A country that need not be one that Microsoft sells in. */
export const countryCodeField = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ description: 'ISO 3166-1 alpha-2 country code, upper case.' })

export const countryField = countryCodeField.meta({ ref: 'country' })

/** Longer ones lead past the last moment that can be written. @throws RangeError */
function boundedDuration(text: string): Duration {
  const length = duration(text)
  // Years beyond four digits are written with a sign, which sorts before every digit.
  const start = instant('2000-01-01')
  const end = plus(start, length)
  if (end.length > start.length || end < '0' || end >= '2900')
    throw new RangeError(`${text} is too long`)
  return length
}

/** @throws Error for what is no map, nor the text of one */
function objectIn(given: unknown): Readonly<Record<string, unknown>> {
  return z
    .record(z.string(), z.unknown())
    .parse(typeof given === 'string' ? JSON.parse(given) : given)
}
