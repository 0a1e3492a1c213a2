const dayMs = 86_400_000

/** Days since 1970 of a civil day, `YYYY-MM-DD`, or of the UTC day of a moment. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / dayMs)
}

/** The civil day, `YYYY-MM-DD`, of a number of days since 1970. */
export function dayText(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10)
}

/** First days of months, every so many months, from one day to another. */
export function monthStarts(from: number, until: number, every: number): number[] {
  const first = new Date(from * dayMs)
  const starts: number[] = []
  for (let month = 0; ; month += every) {
    const year = first.getUTCFullYear()
    const start = Math.round(Date.UTC(year, ceilTo(first.getUTCMonth(), every) + month) / dayMs)
    if (start > until) return starts
    if (start >= from) starts.push(start)
  }
}

function ceilTo(value: number, step: number): number {
  return Math.ceil(value / step) * step
}
