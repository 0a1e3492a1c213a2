import { z } from 'zod'
import { offer, offers } from '../../catalog/index.ts'
import type { SubscriptionId } from '../../model/ids.ts'
import type { Customer } from '../../model/parties/customer.ts'
import type { QuestionFault } from '../reading.ts'
import type { MoveChoices } from './plan.ts'

const texts = (description: string) =>
  z
    .union([z.array(z.string()), z.string().transform((one) => [one])])
    .optional()
    .meta({ description: `${description} Repeatable.` })

/** What may be wished of a plan, as an address holds it. */
export const wishFields = {
  choose: texts(
    'What takes the place of a subscription, as in sub-1:offer+offer; nothing after the colon gives it up.',
  ),
  seats: texts(
    'How many licences take the place of a subscription, as in sub-1:50; as many as its own when absent.',
  ),
  without: texts('A subscription that is not to be started; left out of `starts`.'),
} as const

interface WishTexts {
  readonly choose?: readonly string[] | undefined
  readonly seats?: readonly string[] | undefined
  readonly without?: readonly string[] | undefined
}

/** The wishes as they are read: originals by their ids. */
interface Wishes {
  readonly choices: MoveChoices
  readonly quantities: Readonly<Record<SubscriptionId, number>>
  readonly without: readonly SubscriptionId[]
}

/** What of the wishes cannot be read; null when all of it can. */
export function wishFault(customer: Customer, wished: WishTexts): QuestionFault | null {
  const faults = [
    ...(wished.choose ?? []).flatMap((text) => {
      const [id, ids] = cut(text)
      return [unknownOriginal(customer, 'choose', id), ...offersIn(ids).map(unknownOffer)]
    }),
    ...(wished.seats ?? []).flatMap((text) => {
      const [id, count] = cut(text)
      const isCount = /^[1-9]\d{0,8}$/.test(count)
      const fault = isCount ? null : ({ kind: 'seats', path: 'seats', value: text } as const)
      return [fault, unknownOriginal(customer, 'seats', id)]
    }),
    ...(wished.without ?? []).map((id) => unknownOriginal(customer, 'without', id)),
  ]
  return faults.find((fault) => fault !== null) ?? null
}

/** The wishes of a question without a fault. */
export function wishesIn({ choose = [], seats = [], without = [] }: WishTexts): Wishes {
  return {
    choices: Object.fromEntries(
      choose.map(cut).map(([id, ids]) => [id, offersIn(ids)]),
    ) as MoveChoices,
    quantities: Object.fromEntries(seats.map(cut).map(([id, count]) => [id, Number(count)])),
    without: without as readonly SubscriptionId[],
  }
}

/** Before and after the last colon. */
function cut(text: string): readonly [string, string] {
  const colon = text.lastIndexOf(':')
  return colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)]
}

/** Offers bought together; in an address a plus sign arrives as a space. */
function offersIn(text: string): string[] {
  return text.split(/[ +,]/).filter((id) => id !== '')
}

function unknownOriginal(
  { subscriptions }: Customer,
  path: string,
  value: string,
): QuestionFault | null {
  if (subscriptions.rows().some(({ id }) => id === value)) return null
  return { kind: 'subscription', path, value, known: subscriptions.entries().map(([id]) => id) }
}

function unknownOffer(value: string): QuestionFault | null {
  if (offer(value)) return null
  return { kind: 'offer', path: 'choose', value, known: offers().map(({ id }) => id) }
}
