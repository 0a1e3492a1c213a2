import { question } from '../cache/question.ts'
import { createReading } from '../cache/reading.ts'
import { useReader } from '../reader/reader.tsx'
import { useRehearsal } from '../rehearsal/rehearsal.tsx'

/** Every country of a market, by its name in the reader's language. */
export function createCountries() {
  const { api } = useRehearsal()
  const { locale } = useReader()
  const markets = createReading(() => question('markets', api.markets))
  return () =>
    (markets.value() ?? [])
      .filter(({ market }) => market !== null)
      .map(({ country, names }) => ({ value: country, text: names[locale()] }))
      .toSorted((a, b) => a.text.localeCompare(b.text, locale()))
}
