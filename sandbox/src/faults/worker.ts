import type { Scenario } from '@understudy/scenario'
import { answerWith } from '../trial/answer.ts'
import { breakCells } from './break-cells.ts'
import type { CellResult } from './cells.ts'

answerWith<Scenario, CellResult, null>(async (scenario, { onPart }) => {
  await breakCells(scenario, onPart)
  return null
})
