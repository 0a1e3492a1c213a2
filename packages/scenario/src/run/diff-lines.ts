import { Document, visit } from 'yaml'
import { isMatcher } from '../language/words.ts'
import type { DiffLine } from './difference.ts'
import { align, type Agrees } from './nearest-item.ts'
import { isMap, isMoney, moneyText } from './sized.ts'

/** What is beyond this is counted instead of shown. */
const linesMax = 16

/**
 * Two values as lines of YAML: what agrees once, what does not as expected and as it is. Only what the expectation
 * speaks of is shown of a map that it describes.
 */
export function diffLines(expected: unknown, actual: unknown, agrees: Agrees): DiffLine[] {
  if (expected === undefined) return wholly(expected, actual)
  if (agrees(expected, actual)) return signed(' ', yamlLines(expected))
  if (isMap(expected) && !isMatcher(expected) && isMap(actual)) {
    return Object.entries(expected).flatMap(([key, wanted]) =>
      fieldLines(key, wanted, actual[key], agrees),
    )
  }
  if (Array.isArray(expected) && Array.isArray(actual)) {
    return align(expected, actual, agrees).flatMap((pair) => {
      const wanted: unknown = pair.expected === null ? undefined : expected[pair.expected]
      const item: unknown = pair.actual === null ? undefined : actual[pair.actual]
      if (wanted === undefined) return signed('+', shortened(yamlLines([item], true)))
      if (item === undefined) return signed('-', yamlLines([wanted], true))
      return asItem(diffLines(wanted, item, agrees))
    })
  }
  return wholly(expected, actual)
}

function fieldLines(key: string, wanted: unknown, actual: unknown, agrees: Agrees): DiffLine[] {
  if (agrees(wanted, actual)) return signed(' ', fieldOf(key, wanted))
  const bothHold =
    (isMap(wanted) && !isMatcher(wanted) && isMap(actual)) ||
    (Array.isArray(wanted) && Array.isArray(actual))
  if (!bothHold || isMoney(actual)) {
    return [
      ...signed('-', fieldOf(key, wanted)),
      ...signed(
        '+',
        actual === undefined ? [`${key} is not there`] : shortened(fieldOf(key, actual)),
      ),
    ]
  }
  const inner = diffLines(wanted, actual, agrees)
  return [
    { sign: ' ', text: `${key}:` },
    ...inner.map(({ sign, text }) => ({ sign, text: `  ${text}` })),
  ]
}

/** Lines of one item of a list, with its dash before the first. */
function asItem(lines: readonly DiffLine[]): DiffLine[] {
  return lines.map(({ sign, text }, index) => ({
    sign,
    text: `${index === 0 ? '- ' : '  '}${text}`,
  }))
}

/** Expected and actual one after the other, where there is nothing to compare inside. */
export function wholly(expected: unknown, actual: unknown): DiffLine[] {
  return [
    ...(expected === undefined ? [] : signed('-', shortened(yamlLines(expected)))),
    ...signed('+', actual === undefined ? ['nothing'] : shortened(yamlLines(actual))),
  ]
}

export function signed(sign: DiffLine['sign'], lines: readonly string[]): DiffLine[] {
  return lines.map((text) => ({ sign, text }))
}

function shortened(lines: readonly string[]): readonly string[] {
  if (lines.length <= linesMax) return lines
  const rest = lines.length - linesMax
  return [...lines.slice(0, linesMax), `… ${rest} more ${rest === 1 ? 'line' : 'lines'}`]
}

/** One field, on a line of its own. */
function fieldOf(key: string, value: unknown): string[] {
  return yamlLines({ [key]: value }, true)
}

/** A value as people write it in a scenario: short things on one line, money as one word. */
export function yamlLines(value: unknown, isOpen = false): string[] {
  const document = new Document(readable(value), { aliasDuplicateObjects: false })
  visit(document, {
    Collection: (_, node) => {
      const isRoot = node === document.contents
      if (!(isRoot && isOpen) && JSON.stringify(node.toJSON()).length <= 84) node.flow = true
    },
  })
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: true })
  return text.trimEnd().split('\n')
}

function readable(value: unknown): unknown {
  if (isMoney(value)) return moneyText(value)
  if (Array.isArray(value)) return value.map(readable)
  if (!isMap(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, readable(part)]))
}
