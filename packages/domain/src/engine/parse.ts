import type { z } from 'zod'
import { commandDefinition, commandTypes, type Command } from '../decider.ts'

/** One mistake in a command as it came in: where it is, what it is, and what would have been valid. */
export interface MessageIssue {
  /** Keys and indexes from the top of the command. */
  readonly path: readonly (string | number)[]
  readonly message: string
  /** The word that was not understood; null when something else is wrong. */
  readonly got: string | null
  /** The valid words in its place; empty when any text would do. */
  readonly known: readonly string[]
  /** What the schema says; null when the command's type is at fault. */
  readonly issue: z.core.$ZodIssue | null
}

export type Parsed =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly issues: readonly MessageIssue[] }

/** Reads a command from JSON: `{ type, …fields }`. Unknown types and fields are mistakes. Never throws. */
export function parseCommand(raw: unknown): Parsed {
  const type = typeof raw === 'object' && raw !== null && 'type' in raw ? raw.type : undefined
  const definition = typeof type === 'string' ? commandDefinition(type) : undefined
  if (!definition) {
    const got = typeof type === 'string' ? type : null
    const message = got === null ? 'A command has a type.' : `There is no command "${got}".`
    return {
      ok: false,
      issues: [{ path: ['type'], message, got, known: commandTypes, issue: null }],
    }
  }
  const parsed = definition.message.safeParse(raw)
  if (parsed.success) return { ok: true, command: parsed.data as Command }
  const fields = Object.keys(definition.message.shape)
  return {
    ok: false,
    issues: parsed.error.issues.flatMap((issue): MessageIssue[] => {
      const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
          path: [...path, key],
          message: `There is no field "${key}" here.`,
          got: key,
          known: path.length === 0 ? fields : [],
          issue,
        }))
      }
      const known = issue.code === 'invalid_value' ? issue.values.map(String) : []
      return [{ path, message: issue.message, got: null, known, issue }]
    }),
  }
}
