import { api } from './api.ts'
import type { Benchmark } from './benchmark.ts'
import { coldStart } from './cold-start.ts'
import { commands } from './commands.ts'
import { firstView } from './first-view.ts'
import { founding } from './founding.ts'
import { growth } from './growth.ts'
import { journeyBoard } from './journey-board.ts'
import { licenseCommands } from './license-commands.ts'
import { licensePlan } from './license-plan.ts'
import { opening } from './opening.ts'
import { scenarioReplay } from './scenario-replay.ts'
import { search } from './search.ts'
import { tabStart } from './tab-start.ts'
import { walks } from './walks.ts'
import { year } from './year.ts'

export const benchmarks: readonly Benchmark[] = [
  scenarioReplay,
  coldStart,
  commands,
  licenseCommands,
  licensePlan,
  journeyBoard,
  founding,
  api,
  walks,
  year,
  growth,
  opening,
  search,
  tabStart,
  firstView,
]
