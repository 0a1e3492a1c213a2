import { z } from '@hono/zod-openapi'
import type { Case, Details, Mend, Refusal } from '@understudy/domain'
import { problemTitle, refusalText, ruleSentences, type Locale } from '@understudy/messages'
import type { Context } from 'hono'
import { issueSchema, toldIssue, type Issue } from './issue.ts'
import { languageOf } from './language.ts'

/**
 * RFC 9457, in the language of `Accept-Language`: for a broken rule the title says what must be, the detail what is so
 * and what mends it. `code`, `rule`, `must`, `source` and `details` stand for a broken rule; `issues` for a request that cannot be read.
 */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string().optional(),
    rule: z.string().optional().openapi({ description: 'Rulebook id, as in REL-06.' }),
    must: z.string().optional().openapi({ description: 'What must be, as a sentence.' }),
    so: z.string().optional().openapi({ description: 'What is so instead, as a sentence.' }),
    source: z.string().optional().openapi({ description: '`document#heading` in docs/sources.' }),
    named: z.string().optional().openapi({ description: 'What there is not, as it was named.' }),
    nearest: z.string().optional(),
    details: z
      .custom<Details>()
      .optional()
      .openapi({
        type: 'object',
        additionalProperties: { type: 'array', items: { type: 'string' } },
        description:
          'What the rule is about here, ids by kind: users, services, equivalents, markets.',
      }),
    about: z.custom<Case>().optional().openapi({
      type: 'object',
      description: 'The case: command, actor, its fields, and what the things named are called.',
    }),
    mend: z.custom<Mend>().optional().openapi({
      type: 'object',
      description:
        'What mends it, by `command`, `again` (the same with other fields), `actor`, `waiting` or `looking`.',
    }),
    issues: z.array(issueSchema).readonly().optional(),
    limit: z
      .object({ name: z.string(), max: z.number(), raise: z.string() })
      .optional()
      .openapi({ description: 'The limit that was passed, and the variable that raises it.' }),
    id: z.string().optional().openapi({ description: 'Where the server’s log tells more.' }),
    request: z.string().optional().openapi({ description: 'The id to ask again with.' }),
  })
  .openapi('Problem')

export type Problem = z.output<typeof problemSchema>
export type ProblemStatus =
  | 400
  | 401
  | 403
  | 404
  | 409
  | 413
  | 414
  | 415
  | 421
  | 429
  | 431
  | 500
  | 503
  | 507

export const problemType = 'application/problem+json'

/** Ends a request with a problem; below 500, nothing has been changed when it is thrown. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly status: ProblemStatus
  readonly problem: Problem
  /** The mistakes of a request that cannot be read, in no language yet. */
  readonly issues: readonly Issue[]

  constructor(
    status: ProblemStatus,
    code: string,
    title: string,
    more: Partial<Problem> = {},
    issues: readonly Issue[] = [],
  ) {
    super(title)
    this.status = status
    this.problem = { type: `urn:understudy:problem:${code}`, title, status, code, ...more }
    this.issues = issues
  }

  with(more: Partial<Problem>): ProblemError {
    const { code, title } = this.problem
    return new ProblemError(this.status, code, title, { ...this.problem, ...more }, this.issues)
  }

  /** The problem in the reader's language. */
  in(language: Locale): Problem {
    const title = problemTitle(language, this.problem)
    const issues = this.issues.map((issue) => toldIssue(language, issue))
    const [first] = issues
    if (first === undefined) return { ...this.problem, title }
    return { ...this.problem, title, detail: `${first.path}: ${first.message}`, issues }
  }
}

/** A refusal is a value, not a failure: 409 with the rule, its sentences, the case and the rule's source. */
export function refusalProblem(
  refusal: Refusal & { readonly nearest?: string },
  language: Locale = 'en',
): Problem {
  const { rule, code, source, details, about, mend, nearest } = refusal
  const { must, so } = ruleSentences(language, refusal)
  return {
    type: `urn:understudy:refusal:${code}`,
    title: must,
    status: 409,
    code,
    detail: refusalText(language, refusal),
    rule,
    must,
    so,
    source,
    ...(details === undefined ? {} : { details }),
    ...(about === undefined ? {} : { about }),
    ...(mend === undefined ? {} : { mend }),
    ...(nearest === undefined ? {} : { nearest }),
  }
}

export function unreadable(issues: readonly Issue[]): ProblemError {
  return new ProblemError(400, 'request-unreadable', 'The request cannot be read.', {}, issues)
}

export function answerProblem(c: Context, error: ProblemError): Response {
  const { status } = error
  if (status === 503 || status === 507) c.header('Retry-After', retryAfterSeconds)
  const language = languageOf(c)
  return c.body(JSON.stringify(error.in(language)), status, {
    'content-type': problemType,
    'content-language': language,
  })
}

const retryAfterSeconds = '2'

const described = (description: string) => ({
  description,
  content: { [problemType]: { schema: problemSchema } },
})

/** Declared by every route of our surface that takes input. Not `as const`: a route would lose these answers from its type. */
export const problems = {
  413: described('A limit is passed; `limit` names it and how to raise it. Nothing was changed.'),
  429: described('As many of this kind are at work as may be; `limit` names the limit.'),
  503: described(
    'The database is away, or others wrote first; ask again with the same request id.',
  ),
  400: described('The request cannot be read; `issues` says where and why. Nothing was changed.'),
  404: described('There is no such thing; `nearest` names the nearest that exists.'),
}

export const refused = {
  ...problems,
  409: described('A rule is broken; the first one in order of precedence. Nothing was changed.'),
}
