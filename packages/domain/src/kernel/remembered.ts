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
