import {
  auditOf,
  emptyWorld,
  evolve,
  mailOf,
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
    let before = this.#world
    for (const recorded of fresh) {
      const after = evolve(before, recorded)
      audit.push(auditOf(before, recorded, after))
      mailbox.push(...mailOf(before, recorded, after))
      before = after
    }
    return new Notes(before, audit, mailbox)
  }
}
