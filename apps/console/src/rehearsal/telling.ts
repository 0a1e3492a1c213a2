import { wordsIn } from '@understudy/messages/one-language'
import type { Difference } from '@understudy/ui'
import { useReader } from '../reader/reader.tsx'
import type { Entry } from './chronicle.ts'
import { differences, type Telling } from './changes.ts'
import { useRehearsal } from './rehearsal.tsx'

/** How changes are told to this reader, of this rehearsal. */
export function useTelling(): () => Telling {
  const reader = useReader()
  const rehearsal = useRehearsal()
  return () => {
    const words = wordsIn(reader.locale())
    return {
      locale: reader.locale(),
      words,
      party: rehearsal.names,
      planOf: (id) => {
        const record = partnerOfRecord(id, rehearsal.names)
        return record && words.screens.customer.subscriptions.planOf(record)
      },
      service: rehearsal.service,
    }
  }
}

/** The changes of one record. */
export function useChangesOf(): (record: Entry['record']) => readonly Difference[] {
  const telling = useTelling()
  return ({ changes, resource }) => differences(telling(), changes, resource?.id)
}

/** A plan's id ends with its partner of record, or with its partner where there is no other. */
function partnerOfRecord(id: string, names: (id: string) => string): string | undefined {
  const [kind, , ...partners] = id.split('.')
  const last = partners.at(-1)
  return kind === 'plan' && last !== undefined ? names(last) : undefined
}
