import fc from 'fast-check'

/** What no schema asks for: numbers out of all bounds, texts of all alphabets, values of the wrong kind. */
const hostileTexts = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\uD800',
  '\u202Eabc',
  '👩‍💻𠜎é',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '%00',
  '%ff',
  "'; drop table event; --",
  '{{7*7}}',
  '<script>alert(1)</script>',
  'NaN',
  '1e999',
  '-0',
  '0x10',
  '2147483648',
  '99999999999999999999',
  '0001-01-01',
  '275760-09-13',
  '2020-02-30',
  '2020-03-02T25:00:00Z',
  'P1Y2M3DT4H',
  '9999999y',
]

/** Numbers as they stand in JSON: some of them only a text can say. */
const hostileNumbers = ['-1', '0', '-0', '1.5', '1e999', '-1e999', '2147483648', '9e15', '1e-400']

const text = fc.oneof(
  { arbitrary: fc.constantFrom(...hostileTexts), weight: 6 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 20 }), weight: 3 },
  {
    arbitrary: fc
      .tuple(
        fc.constantFrom('r.', 'A', '(', 'é', '\\', ' ', '0'),
        fc.integer({ min: 100, max: 4000 }),
      )
      .map(([part, times]) => part.repeat(times)),
    weight: 1,
  },
)

export const hostileText = text

/** A piece of JSON text that stands where another value was asked for. */
const hostileValue = fc.oneof(
  text.map((one) => JSON.stringify(one)),
  fc.constantFrom(...hostileNumbers, 'null', 'true', '[]', '{}', '[[]]', '{"":null}'),
  fc
    .tuple(fc.constantFrom('[', '{"a":'), fc.integer({ min: 2, max: 90 }))
    .map(([open, depth]) => nested(open, depth)),
  fc.jsonValue({ maxDepth: 3 }).map((one) => JSON.stringify(one)),
)

function nested(open: string, depth: number): string {
  return `${open.repeat(depth)}1${(open === '[' ? ']' : '}').repeat(depth)}`
}

/**
 * A JSON text with one of its values replaced, a field added, or a piece cut off: near enough to what is right to come
 * past the first check.
 */
export function spoiled(json: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(json, fc.nat(), hostileValue, text, fc.constantFrom('replace', 'add', 'cut', 'twice'))
    .map(([whole, place, value, name, how]) => {
      const values = [
        ...whole.matchAll(/("(?:[^"\\]|\\.)*"|-?\d[\d.e+-]*|true|false|null)(?=\s*[,\]}])/g),
      ]
      const chosen = values[place % Math.max(values.length, 1)]
      if (how === 'cut') return whole.slice(0, place % (whole.length + 1))
      if (how === 'add') return whole.replace('{', () => `{${JSON.stringify(name)}:${value},`)
      if (how === 'twice') return whole.replace('{', () => `{${whole.slice(1, -1)},`)
      if (chosen === undefined) return value
      return `${whole.slice(0, chosen.index)}${value}${whole.slice(chosen.index + chosen[0].length)}`
    })
}
