import { meters, offers, roles, type Command, type Refusal, type World } from '@understudy/domain'
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

function candidates(world: World, kind: string, command: Command): string[] {
  const customer =
    'customer' in command && command.customer ? world.customers.get(command.customer) : undefined
  switch (kind) {
    case 'partner':
      return keys(world.partners)
    case 'customer':
      return keys(world.customers)
    case 'offer':
      return offers().map(({ id }) => id)
    case 'meter':
      return meters().map(({ id }) => id)
    case 'subscription':
      return customer ? keys(customer.subscriptions) : []
    case 'entitlement':
      return customer ? keys(customer.azureSubscriptions) : []
    case 'plan':
      return customer ? keys(customer.plans) : []
    case 'transition':
      return customer ? keys(customer.transitions) : []
    case 'user':
      return customer ? keys(customer.users) : []
    case 'cart':
      return customer ? keys(customer.carts) : []
    case 'move':
      return customer ? keys(customer.moves) : []
    case 'invitation':
      return customer ? keys(customer.invitations) : []
    default:
      return []
  }
}

function keys(rows: { entries(): [string, unknown][] }): string[] {
  return rows.entries().map(([id]) => id)
}

function near(word: string, known: readonly string[]): Nearest {
  const found = nearest(word, known)
  return found === undefined ? {} : { nearest: found }
}
