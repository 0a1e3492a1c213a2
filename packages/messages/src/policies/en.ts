import type { RuleWords, SomeRules } from '../words.ts'
import { apart } from './apart.ts'
import { orderPolicies } from './orders/en.ts'

/** What only the clock does is refused in one way, whatever it is. */
export const onlyTheClock = {
  so: ({ party }) => `${party} acts; only the clock does this.`,
  mend: 'Move the clock on',
} as const satisfies RuleWords

/** Rules that several workflows share. */
export const policies = {
  ...orderPolicies,
  'may-not-manage-users': {
    so: ({ party, role, customer }) =>
      `${party} acts as ${role} and may not manage the users of ${customer}.`,
    mend: ({ giver }) => `Act as global admin of ${giver}`,
  },
  'user-deleted': {
    so: ({ few, many }) =>
      `${few('users', { other: '# users' })} ${many('users') === 1 ? 'has' : 'have'} been removed.`,
    mend: ({ many }) => (many('users') === 1 ? 'Bring the user back' : 'Bring them back'),
  },
  'actor-not-of-partner': {
    so: ({ party, partner }) => `${party} acts, and the command is about ${partner}.`,
    mend: ({ giver }) => `Act for ${giver}`,
  },
  'subscription-without-rules': {
    so: ({ few, many }) =>
      `${few('subscriptions', { other: '# subscriptions' })} ${many('subscriptions') === 1 ? 'is of a kind that this command has no rules for and stays as it is' : 'are of kinds that this command has no rules for and stay as they are'}.`,
    mend: null,
  },
  'stale-version': {
    so: ({ subscription, given, first }) =>
      `${subscription} is at version ${first('versions')} by now; version ${given('version')} was read.`,
    mend: 'Read it again and repeat the change',
  },
  'role-insufficient': {
    so: ({ party, role }) => `${party} acts as ${role}, which is not enough for this.`,
    mend: ({ giver, giverRole }) => `Act as ${giverRole} of ${giver}`,
  },
  'not-global-admin': {
    so: ({ party, role }) => `${party} acts as ${role}; a global admin has to.`,
    mend: ({ giver }) => `Act as global admin of ${giver}`,
  },
  'id-taken': {
    so: ({ choice }) =>
      choice !== ''
        ? `Something else is called ${choice} already.`
        : 'Something else has this id already.',
    mend: 'Choose another id',
  },
  'reseller-relationship-missing': {
    so: ({ partner, customer }) => `${partner} and ${customer} have no reseller relationship.`,
    mend: ({ customer }) => `Ask ${customer} for one`,
  },
  'partner-region-differs': {
    so: (said) =>
      `${apart(said)[0]} and ${apart(said)[1]} are in different regions: ${said.market(0)}; ${said.market(1)}.`,
    mend: ({ has, few }) =>
      has('partners')
        ? `Leave it to a partner in that region: ${few('partners', { other: '# partners are there' })}`
        : '',
  },
  'customer-agreement-missing': {
    so: ({ customer }) => `${customer} has not accepted the Microsoft Customer Agreement.`,
    mend: 'Confirm its acceptance',
  },
  'partner-agreement-missing': {
    so: ({ partner }) => `${partner} has not signed the Microsoft Partner Agreement.`,
    mend: ({ giver }) => `Sign it as global admin of ${giver}`,
  },
  'reseller-agreement-missing': {
    so: ({ all, many }) =>
      `${all('resellers')} ${many('resellers') === 1 ? 'has' : 'have'} not signed the Microsoft Partner Agreement.`,
    mend: ({ giver }) => `Sign it as global admin of ${giver}`,
  },
  'provider-orders-for-reseller': {
    so: ({ partner }) => `${partner} is an indirect reseller and does not order.`,
    mend: ({ has, all }) => (has('providers') ? `Leave it to ${all('providers')}` : ''),
  },
  'direct-bill-restricted': {
    so: ({ partner, day }) =>
      `Direct billing of ${partner} has been restricted since ${day('since')}; nothing new can be bought.`,
    mend: 'See under Programs what is missing, and leave new business to an indirect provider',
  },
  'direct-bill-suspended': {
    so: ({ partner, day }) =>
      `Direct billing of ${partner} has been suspended since ${day('since')}; nothing more can be bought.`,
    mend: 'See under Programs what is missing, and leave new business to an indirect provider',
  },
  'direct-bill-revoked': {
    so: ({ partner }) => `Direct billing of ${partner} is revoked.`,
    mend: null,
  },
  'reseller-not-compliant': {
    so: ({ reseller }) => `${reseller} falls short of what is asked of indirect resellers.`,
    mend: 'Name another reseller',
  },
  'provider-named-as-reseller': {
    so: ({ reseller }) => `The order names ${reseller}, an indirect provider, as reseller.`,
    mend: 'Name the indirect reseller, or nobody',
  },
  'reseller-not-of-provider': {
    so: ({ reseller, partner }) => `${reseller} does not work with ${partner}.`,
    mend: ({ partner }) => `Name a reseller of ${partner}`,
  },
  'offer-discontinued': {
    so: ({ all, many }) =>
      `${all('offers')} ${many('offers') === 1 ? 'is' : 'are'} no longer sold.`,
    mend: ({ has, few }) =>
      has('equivalents')
        ? `Order ${few('equivalents', { other: 'one of # equivalents' })} instead`
        : 'Look for another offer',
  },
  'seats-out-of-range': {
    so: ({ all, first }) =>
      `${first('quantities')} are asked for; ${all('offers')} is sold from ${first('min')} to ${first('max')}.`,
    mend: ({ first }) => `Ask for ${first('min')} to ${first('max')}`,
  },
  'seats-per-tenant-exceeded': {
    so: ({ customer, first, all }) =>
      `${customer} would hold ${first('totals')} licences of ${all('skus')}; a tenant may hold 300.`,
    mend: 'Ask for fewer, or for an offer without this limit',
  },
  'seats-below-assigned': {
    so: ({ few, many }) =>
      `${few('users', { other: '# users' })} would be left without ${many('users') === 1 ? 'a licence' : 'licences'}.`,
    mend: 'Accept it by name, or take licences away first',
  },
  'loss-not-accepted': {
    so: ({ few, many, all }) =>
      `${few('users', { other: '# users' })} would lose ${many('services') > 6 ? `${many('services')} services` : all('services')}.`,
    mend: 'Accept it by name',
  },
  'azure-plan-not-available-yet': {
    so: ({ today }) => `It is ${today}; the Azure plan does not exist yet.`,
    mend: ({ until }) => `Wait until ${until}`,
  },
  'azure-plan-not-sold-here': {
    so: ({ customer, country, has }) =>
      has('countries')
        ? `${customer} is in ${country('countries')}, where the Azure plan is not sold.`
        : `The Azure plan is not sold where ${customer} is.`,
    mend: null,
  },
  'transition-required': {
    so: ({ customer, partner }) =>
      `${customer} has Microsoft Azure (0145P) with ${partner} outside of any plan.`,
    mend: 'Start the transition to the Azure plan',
  },
  'exchange-rate-missing': {
    so: ({ all }) =>
      `The plan would be billed in ${all('currencies')}, and nobody has stated what a dollar is in it in ${all('months')}.`,
    mend: ({ all }) => `State what a dollar is in ${all('currencies')} in ${all('months')}`,
  },
  'azure-plan-bought-already': {
    so: ({ customer, all }) => `${customer} has an Azure plan for ${all('partners')} already.`,
    mend: 'See the Azure plans',
  },
  'transition-already-running': {
    so: ({ customer }) => `A transition of ${customer} is under way already.`,
    mend: ({ command }) =>
      command === 'ResumeAzurePlanTransition' ? 'Drive it on' : 'Wait until it is over',
  },
  'already-in-transfer': {
    so: ({ has, all, many, entitlement }) =>
      has('transfers')
        ? `${all('subscriptions')} ${many('subscriptions') === 1 ? 'is' : 'are'} part of the transfer ${all('transfers')} already.`
        : `${all('partners')} has asked for the billing ownership of ${entitlement} already.`,
    mend: ({ by, command, giver }) => {
      if (by === 'looking') return 'Wait until it is over'
      return command === 'WithdrawSubscriptionTransfer'
        ? `Have ${giver} withdraw it`
        : `Have ${giver} decline that request`
    },
  },
  'subscription-transferred': {
    so: ({ subscription, all }) => `${subscription} was transferred to ${all('providers')}.`,
    mend: ({ giver }) => `Leave it to ${giver}, under its new id`,
  },
  'transition-pending': {
    so: ({ customer }) => `A transition of ${customer} waits for its first step.`,
    mend: 'Wait until it is over',
  },
  'transition-running': {
    so: ({ customer }) => `A transition of ${customer} is running.`,
    mend: 'Wait until it is over',
  },
  'transition-failed': {
    so: ({ customer }) => `A transition of ${customer} has stopped at a failed step.`,
    mend: 'Drive it on',
  },
} as const satisfies SomeRules
