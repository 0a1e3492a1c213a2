import type { z } from 'zod'
import { bind, readJson } from './bind.ts'
import type { PartnerCenterContext } from './env.ts'
import { badRequest } from './refused.ts'

/** The body bound to a schema. @throws FaultError 400 when it is no JSON, or does not fit */
export async function bodyOf<Schema extends z.ZodType>(
  c: PartnerCenterContext,
  schema: Schema,
): Promise<z.output<Schema>> {
  const json = readJson(await c.req.text())
  if (!json) throw badRequest('The body is not JSON.')
  const bound = bind(schema, json.value)
  if (bound.success) return bound.data
  const issues = bound.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw badRequest(issues[0] ?? 'The body is not valid.', issues)
}
