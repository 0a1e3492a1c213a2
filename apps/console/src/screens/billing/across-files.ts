import type { ReadingName, ReadingQuestion } from '@understudy/domain'
import { createReading } from '../../cache/reading.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'

/** What a partner has in the files of its customers: asked again after an event about any of them. */
export function createAcrossFiles<Name extends ReadingName>(
  name: Name,
  question: () => ReadingQuestion<Name>,
) {
  const { asking, api, id } = useRehearsal()
  return createReading(() => {
    const [asked, at] = [question(), asking.moment()]
    return { key: [asking.scope(), name, asked], ask: () => api.reading(id, name, asked, at) }
  })
}
