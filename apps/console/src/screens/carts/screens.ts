import type { WorkflowScreens } from '../workflow-screens.ts'
import { Buying } from './Buying.tsx'

export const carts: WorkflowScreens = {
  sections: { ordering: Buying },
}
