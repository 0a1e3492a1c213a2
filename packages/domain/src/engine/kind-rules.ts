import type { Rule } from '../kernel/decision.ts'
import type { SubscriptionId } from '../model/ids.ts'
import { customerNamedBy } from '../model/subject.ts'
import { asHeld } from '../model/subscriptions/commerce-subscription.ts'
import type { World } from '../model/world.ts'
import type { AnyMessage } from '../workflow.ts'
import { namesOrder, pointsAt, referencesOf } from './references.ts'

interface KindFacts {
  readonly command: AnyMessage
  readonly context: { readonly world: World }
}

/** Whether a command is about subscriptions that are there: it names them, or their order. */
export function isAboutSubscriptions(type: string): boolean {
  return pointsAt(type, 'subscription') || namesOrder(type)
}

/** Before any rule of a command about subscriptions: they are of kinds that its rules are about. */
export const subscriptionHasRules = {
  id: 'NCE-01',
  code: 'subscription-without-rules',
  must: 'The subscription must be of a kind that the command has rules for; new-commerce licences have none here yet, and a reservation is only bought and returned.',
  source: 'decision-0191#held-as-they-are',
  holds: (facts) => heldAmong(facts).length === 0,
  details: (facts) => ({ subscriptions: heldAmong(facts) }),
} as const satisfies Rule<KindFacts>

function heldAmong({ command, context: { world } }: KindFacts): SubscriptionId[] {
  const named = customerNamedBy(command)
  const subscriptions = named && world.customers.get(named)?.subscriptions
  if (!subscriptions) return []
  const pointedAt = referencesOf(command)
    .filter(({ kind }) => kind === 'subscription')
    .flatMap(({ id }) => subscriptions.get(id as SubscriptionId) ?? [])
  const order = namesOrder(command.type) && 'order' in command ? command.order : null
  const ordered = order === null ? [] : subscriptions.rows().filter((one) => one.order === order)
  return [...pointedAt, ...ordered].flatMap((one) => asHeld(one)?.id ?? [])
}
