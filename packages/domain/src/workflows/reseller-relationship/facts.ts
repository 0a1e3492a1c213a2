import { invariant } from '../../kernel/invariant.ts'
import type { AzurePlan } from '../../model/azure/azure-plan.ts'
import {
  asHeld,
  asSold,
  type SoldSubscription,
} from '../../model/subscriptions/commerce-subscription.ts'
import type { HeldAsItIs } from '../../model/subscriptions/held-as-it-is.ts'
import { compositeId } from '../../model/composite-id.ts'
import type { Customer } from '../../model/parties/customer.ts'
import {
  invitationId,
  type InvitationId,
  type PartnerId,
  type TransitionId,
} from '../../model/ids.ts'
import { invitedProvider, type InvitedProvider } from '../../policies/invited-provider.ts'
import { transfersWith, type InTransfer } from '../../policies/open-transfer.ts'
import { openTransitionsWith } from '../../policies/open-transition.ts'
import {
  invitationLink,
  type Invitation,
  type ResellerRelationship,
} from '../../model/parties/reseller-relationship.ts'
import { takingDirectly } from '../../policies/direct-customers.ts'
import type { Permission } from '../../policies/permission.ts'
import { administersFor, isGlobalAdminOf, sellsFor } from '../../policies/acting.ts'
import { sharedRegion, type SharedRegion } from '../../model/parties/region.ts'
import { customerOf, partnerOf } from '../../model/world.ts'
import type { Context } from '../../workflow.ts'
import { invitationText } from './draft.ts'
import type {
  AcceptResellerRelationship,
  RemoveResellerRelationship,
  RequestResellerRelationship,
} from './messages.ts'

/** What the rules of a request look at. */
export interface RequestFacts extends InvitedProvider, Permission {
  readonly actorSells: boolean
  readonly linkIsInMessage: boolean
  /** What would be sent. */
  readonly invitation: Omit<Invitation, 'requestedAt' | 'acceptedAt'>
  /** True when the same request already waits for its answer. */
  readonly alreadyWaits: boolean
}

export function requestFacts(
  command: RequestResellerRelationship,
  { world, actor }: Context,
): RequestFacts {
  const customer = customerOf(world, command.customer)
  const partner = partnerOf(world, command.partner)
  const provider = command.provider === undefined ? undefined : partnerOf(world, command.provider)
  const id = nextInvitation(customer, command.partner)
  const delegatedAdmin = command.delegatedAdmin ?? provider !== undefined
  const textWith = (link: string) =>
    invitationText(command.message, { partner, provider, customer }, link)
  const link = invitationLink(id)
  const message = textWith(link)
  const alreadyWaits = customer.invitations
    .rows()
    .some(
      (sent) =>
        sent.acceptedAt === null &&
        sent.partner === partner.id &&
        sent.provider === (provider?.id ?? null) &&
        sent.delegatedAdmin === delegatedAdmin &&
        sent.message === textWith(sent.link),
    )

  return {
    actorSells: sellsFor(actor, command.partner),
    ...takingDirectly(world, command, provider?.id ?? null),
    ...invitedProvider(partner, provider?.id),
    linkIsInMessage: alreadyWaits || message.includes(link),
    invitation: {
      id,
      partner: partner.id,
      provider: provider?.id ?? null,
      delegatedAdmin,
      link,
      message,
    },
    alreadyWaits,
  }
}

/** What the rules of an acceptance look at. */
export interface AcceptFacts extends SharedRegion, Permission {
  readonly actorIsCustomerGlobalAdmin: boolean
  readonly invitation: Invitation
}

export function acceptFacts(
  command: AcceptResellerRelationship,
  { world, actor }: Context,
): AcceptFacts {
  const customer = customerOf(world, command.customer)
  const invitation = customer.invitations.get(command.invitation)
  invariant(invitation, `invitation ${command.invitation} exists`)
  return {
    actorIsCustomerGlobalAdmin: isGlobalAdminOf(actor, customer.id),
    ...takingDirectly(
      world,
      { partner: invitation.partner, customer: customer.id },
      invitation.provider,
    ),
    ...sharedRegion(world, invited(invitation), customer),
    invitation,
  }
}

/** The reseller and, when it was invited too, its provider. */
export function invited({ partner, provider }: Invitation): readonly PartnerId[] {
  return provider === null ? [partner] : [partner, provider]
}

/** What the rules of both removals look at. */
export interface RemovalFacts extends InTransfer {
  /** One of the partner’s administrators, or the customer’s own global admin. */
  readonly actorDecides: boolean
  readonly relationship: ResellerRelationship | undefined
  /** Bought through the partner or naming it, of any kind. */
  readonly activeSubscriptions: readonly (SoldSubscription | HeldAsItIs)[]
  readonly activePlans: readonly AzurePlan[]
  readonly openTransitions: readonly TransitionId[]
}

export function removalFacts(
  { partner, customer: id }: Omit<RemoveResellerRelationship, 'type'>,
  { world, actor }: Context,
): RemovalFacts {
  const customer = customerOf(world, id)
  return {
    actorDecides: administersFor(actor, partner) || isGlobalAdminOf(actor, id),
    relationship: customer.relationships.get(partner),
    openTransitions: openTransitionsWith(customer, partner),
    ...transfersWith(customer, partner),
    activeSubscriptions: customer.subscriptions
      .rows()
      .flatMap((one) => asSold(one) ?? asHeld(one) ?? [])
      .filter(
        (sold) =>
          ['active', 'pending'].includes(sold.status) &&
          (sold.partner === partner || sold.reseller === partner),
      ),
    activePlans: customer.plans
      .rows()
      .filter(
        (plan) =>
          plan.status === 'active' &&
          (plan.partner === partner || plan.partnerOfRecord === partner),
      ),
  }
}

function nextInvitation(customer: Customer, partner: PartnerId): InvitationId {
  const sent = customer.invitations.rows().filter((invitation) => invitation.partner === partner)
  const names = [customer.id, partner]
  return invitationId(compositeId({ kind: 'invitation', names, ending: String(sent.length + 1) }))
}
