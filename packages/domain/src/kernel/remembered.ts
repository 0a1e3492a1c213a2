/**
 * A function of one persistent value, which works out its answer once for each: persistent values do not change, and what
 * is told of one is forgotten with it.
 */
export function rememberedOf<Value extends object, Answer extends object>(
  workOut: (value: Value) => Answer,
): (value: Value) => Answer {
  const known = new WeakMap<Value, Answer>()
  return (value) => {
    const before = known.get(value)
    if (before !== undefined) return before
    const answer = workOut(value)
    known.set(value, answer)
    return answer
  }
}

/**
 * A function whose answer follows from a short text, and which is asked for few texts very often. When more than `most`
 * are known, all are forgotten, so that it never holds more.
 */
export function rememberedByText<Arguments extends readonly unknown[], Answer extends object>(
  textOf: (...given: Arguments) => string,
  workOut: (...given: Arguments) => Answer,
  most = 10_000,
): (...given: Arguments) => Answer {
  const known = new Map<string, Answer>()
  return (...given) => {
    const text = textOf(...given)
    const before = known.get(text)
    if (before !== undefined) return before
    const answer = workOut(...given)
    if (known.size >= most) known.clear()
    known.set(text, answer)
    return answer
  }
}
