import { question } from '../cache/question.ts'
import { createReading } from '../cache/reading.ts'
import { useRehearsal } from '../rehearsal/rehearsal.tsx'

/** What people call a meter; its id until that is read. */
export function createMeterNames(): (id: string | null) => string | null {
  const { api } = useRehearsal()
  const meters = createReading(() => question('meters', api.meters))
  return (id) => meters.value()?.find((meter) => meter.id === id)?.name ?? id
}
