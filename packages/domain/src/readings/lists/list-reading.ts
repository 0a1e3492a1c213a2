import { z } from 'zod'
import type { Customer } from '../../model/parties/customer.ts'
import type { World } from '../../model/world.ts'
import { pageShape, type PageAnswer } from '../page.ts'
import type { List } from './list.ts'

/** Lists that are written beside the log, event by event. */
export type KeptList = 'audit' | 'mail' | 'customers'

/**
 * A question that is answered by a list, page by page: narrowed, searched and put in order before anything is sent. Served,
 * listed and expected like every other reading (decision-0145).
 */
export interface ListReading<
  Name extends string = string,
  Question extends z.ZodObject = z.ZodObject,
  Row = unknown,
  Shown = unknown,
> {
  readonly name: Name
  /** What it answers, as a phrase. */
  readonly summary: string
  readonly question: Question
  /** One page. */
  readonly answer: z.ZodType
  readonly list: List<Row>
  /** Where its rows stand written as they are now; null where they are told by files whenever they are asked for. */
  readonly kept: KeptList | null
  /**
   * The rows that a customer's file tells, at whatever moment it is read. Absent where events tell them: then the list of
   * a past moment is the beginning of the list that is kept.
   */
  rowsOf?(customer: Customer, world: World, asked: z.output<Question>): readonly Row[]
  /** A row as it is answered. */
  shown(row: Row, asked: z.output<Question>): Shown
}

/** One page of a list that is counted. */
export interface ListAnswer<Shown> extends PageAnswer<Shown> {
  readonly total: number
}

/** Ties a list to its question and its rows, with the types inferred. */
export function listReading<const Name extends string, Question extends z.ZodObject, Row, Shown>(
  definition: Omit<ListReading<Name, Question, Row, Shown>, 'answer'> & {
    /** The schema of a row as it is answered. */
    readonly row: z.ZodType
  },
): ListReading<Name, Question, Row, Shown> {
  const { row, ...reading } = definition
  const total = z.int().meta({ description: 'Rows on all pages together.' })
  const answer = pageShape(row).extend({ total })
  return { ...reading, answer }
}

/** The columns of a list, each way. */
export function sortField<Name extends string>(names: readonly [Name, ...Name[]]) {
  const [first, ...rest] = names
  const ways = [first, `-${first}`, ...rest.flatMap((name) => [name, `-${name}`])]
  return z
    .enum(ways as [Name | `-${Name}`, ...(Name | `-${Name}`)[]])
    .optional()
    .meta({
      description: `A column, with a minus for the other way round; ${first} when absent.`,
    })
}

export const searchField = (texts: string) =>
  z
    .string()
    .optional()
    .meta({ description: `Words that are in ${texts}.` })

/** With, or without. */
export const yesOrNo = (what: string) =>
  z.enum(['true', 'false']).optional().meta({ description: what })
