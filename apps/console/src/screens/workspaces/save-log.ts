import { download } from '@understudy/ui'
import type { AnyProblem } from '../../api/answer.ts'
import type { Api } from '../../api/client.ts'

/** Hands the log of a rehearsal to the reader as a file, which can be brought in elsewhere; the problem, if there is one. */
export async function saveLog(api: Api, workspace: string): Promise<AnyProblem | undefined> {
  const answer = await api.log(workspace)
  if (!answer.ok) return answer.problem
  download(`${workspace}.ndjson`, answer.value)
  return undefined
}
