import type { z } from 'zod'
import type { CalendarDate, Instant } from '../kernel/calendar.ts'
import type { World } from '../model/world.ts'

/** A command as it came in, with its type and its fields, before it is read. */
export type OrderText = Readonly<Record<string, unknown>>

/**
 * A question that a world answers, known by its name: the API serves it, scenarios expect of it, the document and the
 * schema of scenarios list it, and the console asks it. What it names (`customer`, `partner`) is known to exist.
 */
export interface Reading<
  Name extends string = string,
  Question extends z.ZodObject = z.ZodObject,
  Answer extends z.ZodType = z.ZodType,
  Told extends z.input<Answer> = z.input<Answer>,
> {
  readonly name: Name
  /** What it answers, as a phrase. */
  readonly summary: string
  /** Fields of texts and of lists of texts, as an address can hold them. */
  readonly question: Question
  /** As JSON. */
  readonly answer: Answer
  /** What else a question names and is not there; null when it can be answered. */
  faultIn?(world: World, question: z.output<Question>): QuestionFault | null
  of(world: World, question: z.output<Question>): Told
  /** The same, which stops now and then so that others have their turn; absent where an answer takes no time. */
  inSlices?(world: World, question: z.output<Question>): Generator<void, Told, void>
}

/** A part of a question that cannot be answered, and what was known in its place. */
export type QuestionFault =
  | { readonly kind: 'seats'; readonly path: string; readonly value: string }
  | {
      readonly kind: 'past-day'
      readonly path: string
      readonly value: string
      /** The day must be after it. */
      readonly clock: Instant
      readonly earliest: CalendarDate
    }
  | {
      /** Who acts, or what is ordered, cannot be read. */
      readonly kind: 'order'
      readonly path: string
      readonly value: string
      readonly as: string
      readonly command: OrderText
    }
  | {
      readonly kind: 'subscription' | 'offer'
      readonly path: string
      readonly value: string
      readonly known: readonly string[]
    }

/** Ties a question to its answer, with the types inferred. */
export function reading<
  const Name extends string,
  Question extends z.ZodObject,
  Answer extends z.ZodType,
  Told extends z.input<Answer>,
>(definition: Reading<Name, Question, Answer, Told>): Reading<Name, Question, Answer, Told> {
  return definition
}
