import { createReading } from '../../cache/reading.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'

/**
 * The transfers of a partner. They stand in the files of customers, and an event about one names the partner that asked, not
 * the provider that answers: so they are asked again after an event about any customer.
 */
export function createTransfersReading(partner: () => string) {
  const { asking, api, id } = useRehearsal()
  return createReading(() => {
    const [asked, at] = [{ partner: partner() }, asking.moment()]
    return {
      key: [asking.scope(), 'transfers', asked],
      ask: () => api.reading(id, 'transfers', asked, at),
    }
  })
}
