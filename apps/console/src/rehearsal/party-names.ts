import { createSignal } from 'solid-js'
import type { Api } from '../api/client.ts'

/** As many ids as one question may have. */
const idsAtOnce = 100
const isId = (text: string) => /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/.test(text)

/**
 * What parties are called. A name is asked for when somebody wants it, those of one moment together, and kept: nobody
 * is called anything else later. Until it is there, and for what is no party, the id stands for it.
 */
export function createPartyNames(api: Api, rehearsal: string) {
  const [names, setNames] = createSignal<ReadonlyMap<string, string>>(new Map())
  const asked = new Set<string>()
  const wanted: string[] = []
  let underWay: Promise<void> | undefined

  async function ask(): Promise<void> {
    await Promise.resolve()
    while (wanted.length > 0) {
      const ids = wanted.splice(0, idsAtOnce)
      const answer = await api.reading(rehearsal, 'party-names', { ids }, {})
      if (answer.ok) setNames((known) => new Map([...known, ...Object.entries(answer.value)]))
      else for (const id of ids) asked.delete(id)
    }
    underWay = undefined
  }

  return {
    nameOf: (party: string): string => {
      if (party === 'microsoft') return 'Microsoft'
      if (party === 'nobody') return party
      const name = names().get(party)
      if (name !== undefined || asked.has(party) || !isId(party)) return name ?? party
      asked.add(party)
      wanted.push(party)
      underWay ??= ask()
      return party
    },
    /** Resolves when whatever was asked for has its name. */
    settled: async () => underWay,
    forget: () => {
      asked.clear()
      setNames(new Map())
    },
  }
}
