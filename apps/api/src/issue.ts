import { z } from '@hono/zod-openapi'
import { fieldHints, type FieldHint } from '@understudy/domain'
import { inputFaultText, inputLineText, type InputFault, type Locale } from '@understudy/messages'
import { en, fr, zhTW } from 'zod/locales'

export const issueSchema = z
  .object({
    path: z.string().openapi({ description: 'Where in the request, as in `command.customer`.' }),
    message: z.string(),
    nearest: z.string().optional().openapi({ description: 'The nearest word that would do.' }),
  })
  .openapi('Issue')

/** One mistake of a request as it is answered, in one language. */
export type ToldIssue = z.output<typeof issueSchema>

/** What is wrong at one place: a fault that we name, what a schema says, or the words of a scenario file. */
export interface Issue {
  readonly path: string
  /** Of a file of lines, from 1. */
  readonly line?: number
  readonly fault: InputFault | { readonly kind: 'schema'; readonly issue: z.core.$ZodIssue } | Said
  readonly nearest?: string | undefined
}

/** In English, as the language of scenarios is. */
interface Said {
  readonly kind: 'said'
  readonly message: string
}

const schemaWords: Readonly<Record<Locale, z.core.$ZodErrorMap>> = {
  en: en().localeError,
  fr: fr().localeError,
  'zh-TW': zhTW().localeError,
}

export function toldIssue(locale: Locale, { path, line, fault, nearest }: Issue): ToldIssue {
  const where = line === undefined ? path : inputLineText(locale, line, path)
  return {
    path: where,
    message: textOf(locale, fault),
    ...(nearest === undefined ? {} : { nearest }),
  }
}

function textOf(locale: Locale, fault: Issue['fault']): string {
  if (fault.kind === 'said') return fault.message
  return fault.kind === 'schema' ? schemaText(locale, fault.issue) : inputFaultText(locale, fault)
}

/** What a schema says by itself is spoken by its library; what our fields say, by us. */
function schemaText(locale: Locale, issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') {
    const hint: unknown = issue.params?.['hint']
    if (!isHint(hint)) return issue.message
    return inputFaultText(locale, { kind: 'hint', hint, text: String(issue.params?.['text']) })
  }
  const said = schemaWords[locale](issue as z.core.$ZodRawIssue)
  return (typeof said === 'string' ? said : said?.message) ?? issue.message
}

function isHint(value: unknown): value is FieldHint {
  return (fieldHints as readonly unknown[]).includes(value)
}
