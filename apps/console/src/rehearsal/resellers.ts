import { partyOf } from './actors.ts'
import { useRehearsal } from './rehearsal.tsx'

/** The indirect resellers that the acting partner provides for; none where it is no provider. */
export function useResellers() {
  const rehearsal = useRehearsal()
  return () => {
    const partner = partyOf(rehearsal.actor())
    return Object.values(rehearsal.frame.value()?.partners ?? {}).filter(({ providers }) =>
      providers.some((provider) => provider === partner),
    )
  }
}
