import type { z } from 'zod'
import type { CommandName } from './kernel/command-name.ts'
import { typeOf } from './kernel/message.ts'
import type { AnyCommand, Dues } from './workflow.ts'
import * as azurePlan from './workflows/azure-plan/index.ts'
import * as azurePlanTransition from './workflows/azure-plan-transition/index.ts'
import * as azureSpending from './workflows/azure-spending/index.ts'
import * as billing from './workflows/billing/index.ts'
import * as carts from './workflows/carts/index.ts'
import * as clock from './workflows/clock/index.ts'
import * as customerAgreement from './workflows/customer-agreement/index.ts'
import * as directToIndirect from './workflows/direct-to-indirect/index.ts'
import * as faults from './workflows/faults/index.ts'
import * as indirectProvider from './workflows/indirect-provider/index.ts'
import * as licenseMove from './workflows/license-move/index.ts'
import * as licensing from './workflows/licensing/index.ts'
import * as ordering from './workflows/ordering/index.ts'
import * as resellerRelationship from './workflows/reseller-relationship/index.ts'
import * as subscriptionChanges from './workflows/subscription-changes/index.ts'
import * as subscriptionLifecycle from './workflows/subscription-lifecycle/index.ts'
import * as subscriptionTransfer from './workflows/subscription-transfer/index.ts'
import * as tenantUsers from './workflows/tenant-users/index.ts'

/** Table of contents: every command appears here once, under the slug of its workflow. */
export const commands = {
  'reseller-relationship': [
    resellerRelationship.request,
    resellerRelationship.accept,
    resellerRelationship.removeDelegatedAdmin,
    resellerRelationship.remove,
  ],
  'customer-agreement': [
    customerAgreement.sign,
    customerAgreement.attest,
    customerAgreement.signPartnerAgreement,
  ],
  ordering: [ordering.place, ordering.placeAll],
  carts: [carts.createCart, carts.updateCart, carts.checkOut],
  'subscription-changes': [
    subscriptionChanges.update,
    subscriptionChanges.changeCycle,
    subscriptionChanges.changeRecord,
  ],
  'subscription-lifecycle': [subscriptionLifecycle.runLifecycle],
  'tenant-users': [tenantUsers.create, tenantUsers.update, tenantUsers.remove, tenantUsers.restore],
  licensing: [licensing.changeLicenses, licensing.announce, licensing.deleteData],
  'license-move': [
    licenseMove.start,
    licenseMove.schedule,
    licenseMove.callOff,
    licenseMove.runScheduled,
    licenseMove.end,
    licenseMove.openCredit,
    licenseMove.decideCreditCase,
  ],
  'azure-plan': [
    azurePlan.purchase,
    azurePlan.createSubscription,
    azurePlan.renameSubscription,
    azurePlan.cancelSubscription,
    azurePlan.reactivateSubscription,
    azurePlan.suspend,
    azurePlan.reactivate,
    azurePlan.assignRole,
    azurePlan.removeRole,
    azurePlan.purchaseReservation,
    azurePlan.returnReservation,
  ],
  'azure-plan-transition': [
    azurePlanTransition.start,
    azurePlanTransition.resume,
    azurePlanTransition.runStep,
    azurePlanTransition.requestOwnership,
    azurePlanTransition.acceptOwnership,
    azurePlanTransition.withdrawOwnership,
  ],
  'azure-spending': [
    azureSpending.set,
    azureSpending.remove,
    azureSpending.setPortalBudget,
    azureSpending.watch,
  ],
  'direct-to-indirect': [
    directToIndirect.identify,
    directToIndirect.updateProfile,
    directToIndirect.invite,
    directToIndirect.enrollIncentives,
    directToIndirect.enroll,
    directToIndirect.answer,
    directToIndirect.accept,
    directToIndirect.count,
    directToIndirect.measure,
    directToIndirect.narrow,
    directToIndirect.askRestriction,
    directToIndirect.notice,
  ],
  'indirect-provider': [
    indirectProvider.request,
    indirectProvider.accept,
    indirectProvider.removeAdmin,
    indirectProvider.end,
    indirectProvider.create,
    indirectProvider.extend,
  ],
  'subscription-transfer': [
    subscriptionTransfer.request,
    subscriptionTransfer.accept,
    subscriptionTransfer.reject,
    subscriptionTransfer.withdraw,
    subscriptionTransfer.runLine,
    subscriptionTransfer.expire,
  ],
  billing: [
    billing.issue,
    billing.issueForLicenses,
    billing.issueForReservations,
    billing.stateRate,
  ],
  clock: [clock.advance, clock.run, clock.stop],
  faults: [faults.arm, faults.heal],
} as const satisfies Readonly<Record<string, readonly AnyCommand[]>>

export type Slug = keyof typeof commands
export type Command = z.output<(typeof commands)[Slug][number]['message']>
export type CommandType = Named<Command['type']>
/** A command as it is written: plain values, nothing filled in. */
export type CommandInput = z.input<(typeof commands)[Slug][number]['message']>

/** A command whose name the register of names lacks is a mistake here. */
type Named<Name extends CommandName> = Name

/** What falls due by itself, by whose file it stands in. */
export const dues: Dues = {
  customer: [
    licensing.due,
    azurePlanTransition.due,
    subscriptionLifecycle.due,
    licenseMove.due,
    subscriptionTransfer.due,
    billing.usageDue,
    billing.licenseDue,
    billing.reservationDue,
    azureSpending.due,
  ],
  partner: [
    directToIndirect.due,
    directToIndirect.incentivesDue,
    directToIndirect.authorizationDue,
  ],
}

const definitions = Object.values(commands).flat() as readonly AnyCommand[]
const byCommandType = new Map(definitions.map((one) => [typeOf(one.message), one]))
export const commandTypes = definitions.map((one) => typeOf(one.message)) as CommandType[]

export function commandDefinition(type: string): AnyCommand | undefined {
  return byCommandType.get(type)
}
