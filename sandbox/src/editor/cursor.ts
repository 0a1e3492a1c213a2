/** One step of the path to a value: a key, or the index of an item. */
export type Step = string | number

/** Where a cursor stands in a YAML text, read from what is before it alone: the rest may be unfinished. */
export interface Place {
  /** To the value at the cursor; with a `key` slot, to the map whose key is being written. */
  readonly path: readonly Step[]
  /** `either` is the start of a line, where a key as well as a value may stand. */
  readonly slot: 'key' | 'value' | 'either'
  /** What is written of the word already, and where it begins. */
  readonly word: string
  readonly from: number
  /** Keys that the map has already. */
  readonly used: readonly string[]
  readonly isFlow: boolean
}

/** A key or an item above the cursor, and what its value holds so far. */
interface Frame {
  readonly indent: number
  readonly step: Step
  readonly keys: string[]
  items: number
}

/** Reads block and flow style of the plain YAML that scenarios are written in. Null in comments and long texts. */
export function placeAt(text: string, position: number): Place | null {
  const before = text.slice(0, position)
  return new Reader().read(before)
}

/** Paths of all keys in block style, in order: what a file has names for. */
export function keyPathsOf(text: string): readonly (readonly Step[])[] {
  const reader = new Reader()
  reader.read(text)
  return reader.seen
}

const keyPattern =
  /^(?:"([^"]*)"|'([^']*)'|([^\s#'"{}[\],&*!|>%@`-][^#{}[\],]*?|-[^\s#{}[\],:]+)):(?=\s|$)/
const longText = /^[|>][-+\d]*\s*(#.*)?$/

class Reader {
  readonly seen: (readonly Step[])[] = []
  #frames: Frame[] = [frame(-1, '')]
  #flow: Flow | null = null
  /** Indent above which lines belong to a long text. */
  #longTextUnder: number | null = null

  read(before: string): Place | null {
    const lines = before.split('\n')
    for (const [index, line] of lines.entries()) {
      const isLast = index === lines.length - 1
      const place = this.#line(line, isLast, before.length)
      if (isLast) return place
    }
    return null
  }

  #line(line: string, isLast: boolean, length: number): Place | null {
    let indent = line.length - line.trimStart().length
    let rest = line.slice(indent)
    if (this.#longTextUnder !== null) {
      if (rest === '' ? !isLast : indent > this.#longTextUnder) return null
      this.#longTextUnder = null
    }
    if (this.#flow) return this.#intoFlow(`\n${line}`, isLast, length)
    if (rest.startsWith('#') || (rest === '' && !isLast)) return null

    for (let item = itemPattern.exec(rest); item; item = itemPattern.exec(rest)) {
      this.#openItem(indent)
      indent += item[0].length
      rest = rest.slice(item[0].length)
    }
    const key = keyPattern.exec(rest)
    if (key) {
      this.#openKey(indent, key[1] ?? key[2] ?? key[3] ?? '')
      const value = rest.slice(key[0].length)
      return this.#value(value, indent, isLast, length)
    }
    this.#closeTo(indent)
    if (/^[{[]/.test(rest) || longText.test(rest))
      return this.#value(rest, indent - 1, isLast, length)
    return isLast && !hasComment(rest) ? this.#place('either', rest, length) : null
  }

  #value(value: string, indent: number, isLast: boolean, length: number): Place | null {
    const written = value.trimStart()
    if (longText.test(written)) {
      this.#longTextUnder = indent
      return null
    }
    if (/^[{[]/.test(written)) {
      this.#flow = new Flow()
      return this.#intoFlow(written, isLast, length)
    }
    if (!isLast || value === '' || hasComment(value)) return null
    return this.#place('value', written, length)
  }

  #intoFlow(text: string, isLast: boolean, length: number): Place | null {
    const flow = this.#flow
    if (!flow) return null
    flow.read(text)
    if (flow.isClosed) this.#flow = null
    if (!isLast || flow.isClosed || flow.isBlocked) return null
    const { path, slot, word, used } = flow.place()
    const from = length - word.length
    return { path: [...this.#path(), ...path], slot, word, from, used, isFlow: true }
  }

  #place(slot: 'value' | 'either', written: string, length: number): Place {
    const word = written.replace(/^['"]/, '')
    const used = slot === 'value' ? [] : (this.#frames.at(-1)?.keys ?? [])
    return { path: this.#path(), slot, word, from: length - word.length, used, isFlow: false }
  }

  #openItem(indent: number): void {
    this.#frames = this.#frames.filter(
      (one) => one.indent < indent || (one.indent === indent && typeof one.step === 'string'),
    )
    const parent = this.#frames.at(-1)
    this.#frames.push(frame(indent, parent ? parent.items++ : 0))
  }

  #openKey(indent: number, key: string): void {
    this.#closeTo(indent)
    this.#frames.at(-1)?.keys.push(key)
    this.#frames.push(frame(indent, key))
    this.seen.push(this.#path())
  }

  #closeTo(indent: number): void {
    this.#frames = this.#frames.filter((one) => one.indent < indent)
  }

  #path(): Step[] {
    return this.#frames.slice(1).map(({ step }) => step)
  }
}

const itemPattern = /^-(\s+|$)/

function frame(indent: number, step: Step): Frame {
  return { indent, step, keys: [], items: 0 }
}

function hasComment(text: string): boolean {
  return /(^|\s)#/.test(text)
}

interface Level {
  readonly isMap: boolean
  readonly keys: string[]
  key: string | null
  index: number
}

/** Brackets that are open at the end of a text. */
class Flow {
  readonly #levels: Level[] = []
  #token = ''
  #quote: string | null = null
  isClosed = false
  /** In a comment or right behind a closed value: no word begins here. */
  isBlocked = false

  read(text: string): void {
    for (const [index, char] of text.split('').entries()) {
      if (this.isClosed) return
      this.#take(char, text[index + 1] ?? '')
    }
  }

  #take(char: string, next: string): void {
    if (char === '\n') this.isBlocked = false
    if (this.isBlocked && !',}]\n'.includes(char)) return
    if (this.#quote !== null) {
      if (char === this.#quote) this.#quote = null
      else this.#token += char
      return
    }
    const level = this.#levels.at(-1)
    if (char === '#' && /\s$|^$/.test(this.#token)) this.isBlocked = true
    else if ((char === '"' || char === "'") && this.#token.trim() === '') {
      this.#quote = char
      this.#token = ''
    } else if (char === '{' || char === '[') {
      this.#levels.push({ isMap: char === '{', keys: [], key: null, index: 0 })
      this.#token = ''
    } else if (char === '}' || char === ']') {
      this.#levels.pop()
      this.#token = ''
      this.isBlocked = true
      this.isClosed = this.#levels.length === 0
    } else if (char === ',') {
      this.isBlocked = false
      this.#token = ''
      if (level) [level.key, level.index] = [null, level.index + 1]
    } else if (char === ':' && next === ' ' && level?.isMap && level.key === null) {
      level.key = this.#token.trim()
      level.keys.push(level.key)
      this.#token = ''
    } else this.#token += char
  }

  place(): Pick<Place, 'path' | 'slot' | 'word' | 'used'> {
    const last = this.#levels.at(-1)
    const path = this.#levels.flatMap(({ isMap, key, index }): Step[] => {
      if (!isMap) return [index]
      return key === null ? [] : [key]
    })
    const isKey = last?.isMap === true && last.key === null
    return {
      path,
      slot: isKey ? 'key' : 'value',
      word: this.#token.trimStart(),
      used: isKey ? last.keys : [],
    }
  }
}
