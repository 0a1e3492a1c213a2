import type { AnyProperty } from './testing/index.ts'
import { azurePlanTransitionProperties } from './workflows/azure-plan-transition/properties.ts'

/** Every claim of every workflow, by the name people run it with. */
export const properties: readonly (AnyProperty & { readonly slug: string })[] = [
  ...azurePlanTransitionProperties.map((one) => ({ ...one, slug: 'azure-plan-transition' })),
]
