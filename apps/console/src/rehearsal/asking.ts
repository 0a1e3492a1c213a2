import type { ReadingAnswer, ReadingName, ReadingQuestion } from '@understudy/domain'
import type { Api, Order } from '../api/client.ts'
import type { Moment } from '../api/query.ts'
import type { Answer } from '../api/answer.ts'
import type { Question, Scope } from '../cache/question.ts'

/** Makes questions about one rehearsal at the moment shown. */
export function makeAsking(api: Api, id: string, past: () => number | null) {
  const moment = (): Moment => {
    const position = past()
    return position === null ? {} : { position: String(position) }
  }
  const scope = (about: object = {}): Scope => ({
    rehearsal: id,
    ...moment(),
    ...subjectsOf(about),
  })
  /** A rule's answer is not asked of the past: nothing can be given there. */
  const ofNow = (command: object): Scope => ({
    rehearsal: id,
    ...subjectsOf(command),
    isOfRules: true,
  })
  return {
    moment,
    scope,
    /** A registered reading; of the customer and the partner that its question names. */
    reading: <Name extends ReadingName>(
      name: Name,
      asked: ReadingQuestion<Name>,
    ): Question<ReadingAnswer<Name>> => {
      const at = moment()
      return {
        key: [scope(asked), name, asked],
        ask: () => api.reading(id, name, asked, at),
      }
    },
    /** Customers that are at hand; nobody is called anything else later, so only another count changes them. */
    firstCustomers: (count: number): Question<ReadingAnswer<'first-customers'>> => {
      const at = moment()
      return {
        key: [{ ...scope(), isLasting: true }, 'first-customers', count],
        ask: () => api.reading(id, 'first-customers', {}, at),
      }
    },
    /** Anything else that a customer's file answers, and a partner's where one is asked about. */
    ofCustomer: <Value>(
      name: string,
      customer: string,
      ask: (at: Moment) => Promise<Answer<Value>>,
      asked: object = {},
    ): Question<Value> => {
      const at = moment()
      return { key: [scope({ ...asked, customer }), name, asked], ask: () => ask(at) }
    },
    /** What the rules say to a command, and what would come of it. */
    requirements: (command: Order, as: string) => ({
      key: [ofNow(command), 'requirements', { command, as }] as const,
      ask: () => api.requirements(id, { command, as }),
    }),
    preview: (command: Order, as: string) => ({
      key: [ofNow(command), 'preview', { command, as }] as const,
      ask: () => api.preview(id, { command, as }),
    }),
    /** What will be invoiced, with orders that are given one after another and without them. */
    foreseenInvoices: (orders: readonly Order[], as: string) => {
      const asked = { as, command: orders.map((order) => JSON.stringify(order)) }
      return {
        key: [ofNow(orders[0] ?? {}), 'foreseen-invoices', asked] as const,
        ask: () => api.reading(id, 'foreseen-invoices', asked, {}),
      }
    },
  } as const
}

export type Asking = ReturnType<typeof makeAsking>

/** The customer and the partner that a question or a command names; it may name one, both or neither. */
function subjectsOf(about: object): Pick<Scope, 'customer' | 'partner'> {
  const { customer, partner } = about as { readonly customer?: unknown; readonly partner?: unknown }
  return {
    ...(typeof customer === 'string' ? { customer } : {}),
    ...(typeof partner === 'string' ? { partner } : {}),
  }
}
