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
  const scope = (customer?: string): Scope => ({
    rehearsal: id,
    ...moment(),
    ...(customer === undefined ? {} : { customer }),
  })
  /** A rule's answer is not asked of the past: nothing can be given there. */
  const ofNow = (command: Order): Scope => {
    const { customer } = command
    return { rehearsal: id, ...(typeof customer === 'string' ? { customer } : {}) }
  }
  return {
    moment,
    scope,
    /** A registered reading; of a customer when its question names one. */
    reading: <Name extends ReadingName>(
      name: Name,
      asked: ReadingQuestion<Name>,
    ): Question<ReadingAnswer<Name>> => {
      const at = moment()
      const customer = 'customer' in asked ? asked.customer : undefined
      return {
        key: [scope(customer), name, asked],
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
    /** Anything else that a customer's file answers. */
    ofCustomer: <Value>(
      name: string,
      customer: string,
      ask: (at: Moment) => Promise<Answer<Value>>,
      asked?: unknown,
    ): Question<Value> => {
      const at = moment()
      return { key: [scope(customer), name, asked], ask: () => ask(at) }
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
  } as const
}

export type Asking = ReturnType<typeof makeAsking>
