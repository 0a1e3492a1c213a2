import type { Scenario } from '@understudy/scenario'
import { answerWith } from '../trial/answer.ts'
import { breakCells, type GridAnswer } from './break-cells.ts'
import type { CellResult } from './cells.ts'

answerWith<Scenario, CellResult, GridAnswer>((scenario, { onPart }) => breakCells(scenario, onPart))
