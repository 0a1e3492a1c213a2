import type { AnyProblem } from '../../api/answer.ts'
import type { Api } from '../../api/client.ts'

/** Hands the log of a rehearsal to the reader as a file, which can be brought in elsewhere; the problem, if there is one. */
export async function saveLog(api: Api, workspace: string): Promise<AnyProblem | undefined> {
  const answer = await api.log(workspace)
  if (!answer.ok) return answer.problem
  const url = URL.createObjectURL(answer.value)
  const link = document.createElement('a')
  link.href = url
  link.download = `${workspace}.ndjson`
  link.click()
  URL.revokeObjectURL(url)
  return undefined
}
