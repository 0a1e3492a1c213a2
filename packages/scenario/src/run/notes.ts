import {
  auditOf,
  emptyWorld,
  mailOf,
  stepsOf,
  type AuditRecord,
  type MailMessage,
  type RecordedEvent,
  type World,
} from '@understudy/domain'

/** Audit records and mail of a log, written only as far as somebody has read. */
export class Notes {
  readonly #world: World
  readonly audit: readonly AuditRecord[]
  readonly mailbox: readonly MailMessage[]

  constructor(
    world: World = emptyWorld,
    audit: readonly AuditRecord[] = [],
    mailbox: readonly MailMessage[] = [],
  ) {
    this.#world = world
    this.audit = audit
    this.mailbox = mailbox
  }

  /** The notes of the same log, grown longer. */
  upTo(log: readonly RecordedEvent[]): Notes {
    const fresh = log.slice(this.#world.position)
    if (fresh.length === 0) return this
    const [audit, mailbox] = [[...this.audit], [...this.mailbox]]
    let world = this.#world
    for (const step of stepsOf(fresh, world)) {
      audit.push(auditOf(step))
      mailbox.push(...mailOf(step))
      world = step.after
    }
    return new Notes(world, audit, mailbox)
  }
}
