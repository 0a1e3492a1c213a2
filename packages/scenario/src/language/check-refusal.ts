import { nearestWord, type Mistake } from './diagnostic.ts'
import { partnerCenterCodes } from './partner-center-codes.gen.ts'
import type { ExpectedRefusal } from './scenario.ts'

const answers: ReadonlyMap<string, string> = new Map(partnerCenterCodes)

/** What Partner Center answers for a refusal of ours; null where its surface gives none. */
export function partnerCenterCode(code: string): string | null {
  return answers.get(code) ?? null
}

/** Our codes for one of Partner Center's. */
export function codesAnsweredAs(v1: string | null): string[] {
  return partnerCenterCodes.flatMap(([code, answer]) => (answer === v1 ? [code] : []))
}

/** Both codes exist, and belong together. */
export function checkRefusal(
  { code, v1 }: ExpectedRefusal,
  path: readonly PropertyKey[],
): Mistake[] {
  if (v1 === null) {
    if (code !== null) return []
    const message = 'Say which refusal: "code", or Partner Center’s in "v1".'
    return [{ path, of: 'value', message }]
  }
  const at = { path: [...path, 'v1'], of: 'value' } as const
  const known = [...new Set(answers.values())]
  if (!known.includes(v1)) {
    const message = `Partner Center answers nothing with ${v1} here.`
    return [{ ...at, message, nearest: nearestWord(v1, known) }]
  }
  const answer = code === null ? v1 : partnerCenterCode(code)
  if (answer === v1) return []
  const message =
    answer === null
      ? `Partner Center has no code for "${code}".`
      : `"${code}" is ${answer} at Partner Center.`
  return [{ ...at, message, nearest: answer }]
}
