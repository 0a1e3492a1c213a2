import type { Step } from '@understudy/domain'
import { audit } from './audit.ts'
import { customers } from './customers.ts'
import { Gathered } from './gathered.ts'
import { mail } from './mail.ts'

/** What the lists beside the log gain by steps, by the name of each list; the steps are taken one after the other. */
export class Gained {
  readonly #lists = {
    audit: new Gathered(audit),
    mail: new Gathered(mail),
    customers: new Gathered(customers),
  } as const

  take(step: Step): void {
    for (const list of Object.values(this.#lists)) list.take(step)
  }

  get rows() {
    const { audit: records, mail: messages, customers: files } = this.#lists
    return { audit: records.rows, mail: messages.rows, customers: files.rows } as const
  }
}

export type Rows = Gained['rows']

/** The same for steps that are there already. */
export function gainedBy(steps: Iterable<Step>): Rows {
  const gained = new Gained()
  for (const step of steps) gained.take(step)
  return gained.rows
}
