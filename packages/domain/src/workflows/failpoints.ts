import { failpoints as azurePlanTransition } from './azure-plan-transition/due.ts'
import { failpoints as directToIndirect } from './direct-to-indirect/due.ts'
import { failpoints as subscriptionLifecycle } from './subscription-lifecycle/due.ts'
import { failpoints as subscriptionTransfer } from './subscription-transfer/due.ts'

/** Every named place where a running process can be disturbed. */
export const failpoints: readonly string[] = [
  ...azurePlanTransition,
  ...subscriptionLifecycle,
  ...directToIndirect,
  ...subscriptionTransfer,
]
