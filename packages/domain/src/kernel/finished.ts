/** What a run comes to that stops now and then, when nobody has to have a turn meanwhile. */
export function finished<Value>(run: Generator<void, Value, void>): Value {
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value
}
