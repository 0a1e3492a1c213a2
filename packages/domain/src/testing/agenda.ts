import { dueOf } from '../engine/due.ts'
import { invariant } from '../kernel/invariant.ts'
import { subjectKey, type Subject } from '../model/subject.ts'
import { relatedKey, type World } from '../model/world.ts'

/** Fails unless agenda and customers by partner are what they would be if every file were asked anew. */
export function auditAgenda(world: World): void {
  const kept = world.agenda.entries().map(([key]) => key)
  const asked = subjectsOf(world)
    .flatMap((subject) => {
      const item = dueOf(world, subject)
      return item === undefined ? [] : [`${item.at} ${subjectKey(subject)}`]
    })
    .sort()
  invariant(
    kept.join('\n') === asked.join('\n'),
    `the agenda says what is due: ${kept.join(', ')} for ${asked.join(', ')}`,
  )
  const related = world.customers
    .rows()
    .flatMap(({ id, relationships }) =>
      relationships.rows().map(({ partner }) => relatedKey(partner, id)),
    )
    .sort()
  const told = world.related.entries().map(([key]) => key)
  invariant(told.join() === related.join(), `whose customers they are: ${told.join()}`)
}

/** Everybody who has a file. */
export function subjectsOf({ customers, partners }: World): readonly Subject[] {
  return [
    ...customers.rows().map(({ id }): Subject => ({ kind: 'customer', id })),
    ...partners.rows().map(({ id }): Subject => ({ kind: 'partner', id })),
  ]
}
