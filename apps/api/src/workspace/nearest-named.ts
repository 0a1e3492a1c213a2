import {
  customerNamedBy,
  dayOf,
  kindNamed,
  roles,
  type Command,
  type Refusal,
  type World,
} from '@understudy/domain'
import { nearest } from '../nearest.ts'

type Nearest = { readonly nearest?: string }

/** What a command most likely meant when it names something that does not exist. */
export function nearestNamed(world: World, refusal: Refusal, command: Command): Nearest {
  const { unknown } = refusal
  if (!unknown) return {}
  return near(unknown.value, candidates(world, unknown.kind, command))
}

/** The nearest actor: the same party in the nearest role. */
export function nearestActor(text: string): Nearest {
  const [party = '', role = ''] = text.split('/')
  const found = nearest(role, roles)
  return found === undefined || party === '' ? {} : { nearest: `${party}/${found}` }
}

function candidates(world: World, kind: string, command: Command): readonly string[] {
  const named = customerNamedBy(command)
  const customer = named === undefined ? undefined : world.customers.get(named)
  return (
    kindNamed(kind)
      ?.found?.({ world, customer, day: dayOf(world.now) })
      .ids() ?? []
  )
}

function near(word: string, known: readonly string[]): Nearest {
  const found = nearest(word, known)
  return found === undefined ? {} : { nearest: found }
}
