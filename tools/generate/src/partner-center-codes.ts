import { errorCodes } from '@understudy/api/error-codes'
import type { GeneratedFile } from './generated-file.ts'

/** What Partner Center answers for each refusal, where scenarios can read it: the table of its surface is above them. */
export function partnerCenterCodeFiles(): GeneratedFile[] {
  const rows = Object.entries(errorCodes).map(
    ([refusal, { code }]) => `  ['${refusal}', '${code}'],`,
  )
  const text = [
    '// Written by `pnpm generate` from the codes of the Partner Center surface. Do not edit.',
    'export const partnerCenterCodes: readonly (readonly [code: string, answer: string])[] = [',
    ...rows.sort(),
    ']',
    '',
  ].join('\n')
  return [{ path: 'packages/scenario/src/language/partner-center-codes.gen.ts', text }]
}
