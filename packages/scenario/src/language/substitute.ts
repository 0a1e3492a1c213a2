import { nearestWord, type Mistake } from './diagnostic.ts'
import { beyond, mostOf } from './limits.ts'

/** Plain values by name: matrix axes and the variable of an `each`. */
export type Variables = Readonly<Record<string, unknown>>

const placeholder = /\$\{([^}]*)\}/g

/**
 * Replaces `${name}` and `${name.field}` in every text. A text that is nothing but one placeholder becomes the value
 * itself; inside a longer text the value is written out. There is nothing to compute: names only.
 */
export function substitute(
  value: unknown,
  variables: Variables,
  path: readonly PropertyKey[],
  mistakes: Mistake[],
): unknown {
  if (typeof value === 'string') return inText(value, variables, path, mistakes)
  if (Array.isArray(value)) {
    return value.map((item, index) => substitute(item, variables, [...path, index], mistakes))
  }
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      String(inText(key, variables, path, mistakes)),
      substitute(part, variables, [...path, key], mistakes),
    ]),
  )
}

function inText(
  text: string,
  variables: Variables,
  path: readonly PropertyKey[],
  mistakes: Mistake[],
): unknown {
  const whole = /^\$\{([^}]*)\}$/.exec(text)
  if (whole) return lookUp(whole[1] ?? '', variables, path, mistakes)
  let length = 0
  return text.replaceAll(placeholder, (_, name: string) => {
    if (length > mostOf('filled')) return ''
    const value = lookUp(name, variables, path, mistakes)
    const written = typeof value === 'object' ? spelling(value) : String(value)
    length += written.length
    if (length <= mostOf('filled')) return written
    mistakes.push({ path, of: 'value', message: beyond('filled') })
    return ''
  })
}

/** Of a large value once, however often it is written. */
function spelling(value: object | null): string {
  if (value === null) return 'null'
  const known = spellings.get(value) ?? JSON.stringify(value)
  spellings.set(value, known)
  return known
}

const spellings = new WeakMap<object, string>()

function lookUp(
  name: string,
  variables: Variables,
  path: readonly PropertyKey[],
  mistakes: Mistake[],
): unknown {
  const [first = '', ...fields] = name.trim().split('.')
  let value: unknown = variables
  for (const [index, key] of [first, ...fields].entries()) {
    const known = typeof value === 'object' && value !== null ? value : {}
    if (!Object.hasOwn(known, key)) {
      const what = index === 0 ? 'variable' : 'field'
      const message = `There is no ${what} "${key}" for \${${name}}.`
      mistakes.push({ path, of: 'value', message, nearest: nearestWord(key, Object.keys(known)) })
      return `\${${name}}`
    }
    value = (known as Record<string, unknown>)[key]
  }
  return value
}
