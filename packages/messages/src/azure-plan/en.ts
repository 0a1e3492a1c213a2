import type { SlugWords } from '../words.ts'

export const azurePlan = {
  title: 'Azure plan',
  commands: {
    PurchaseAzurePlan: 'Buy the Azure plan',
    CreateAzureSubscription: 'Create an Azure subscription',
    RenameAzureSubscription: 'Rename the Azure subscription',
    CancelAzureSubscription: 'Cancel the Azure subscription',
    ReactivateAzureSubscription: 'Reactivate the Azure subscription',
    SuspendAzurePlan: 'Suspend the Azure plan',
    ReactivateAzurePlan: 'Reactivate the Azure plan',
    AssignAzureRole: 'Assign an Azure role',
    RemoveAzureRole: 'Remove an Azure role',
    PurchaseReservation: 'Reserve Azure capacity',
    ReturnReservation: 'Return the reservation',
  },
  rules: {
    'not-owner': {
      so: ({ party, role, entitlement }) =>
        `${party} acts as ${role} and does not own ${entitlement}.`,
      mend: ({ giver }) => `Act as global admin of ${giver}`,
    },
    'not-under-azure-plan': {
      so: ({ entitlement, partner }) => `${entitlement} is under no Azure plan of ${partner}.`,
      mend: 'See the transition to the Azure plan',
    },
    'azure-plan-suspended': {
      so: ({ plan }) => `${plan} is suspended.`,
      mend: 'Make it active again',
    },
    'azure-plan-of-another-partner': {
      so: ({ plan, partner, has, all }) =>
        has('partners')
          ? `${plan} was bought by ${all('partners')}, not by ${partner}.`
          : `${plan} was not bought by ${partner}.`,
      mend: ({ giver }) => `Leave it to ${giver}`,
    },
    'nothing-to-reserve-for': {
      so: ({ customer, partner }) =>
        `${customer} has neither an active Azure plan nor an active Azure subscription of ${partner}.`,
      mend: 'Buy the Azure plan first',
    },
    'reservation-not-priced': {
      so: ({ all }) => `The catalogue has no price for it, only for ${all('known')}.`,
      mend: 'Choose one of them',
    },
    'reservation-covers-anothers': {
      so: ({ all, partner }) => `${all('entitlements')} is not billed to ${partner}.`,
      mend: 'Choose another Azure subscription, or none',
    },
    'reservation-not-active': {
      so: ({ subscription, partner }) => `${subscription} is no active reservation of ${partner}.`,
      mend: null,
    },
    'azure-plan-in-use': {
      so: ({ plan, has, few, many }) =>
        has('entitlements')
          ? `${few('entitlements', { other: '# Azure subscriptions' })} ${many('entitlements') === 1 ? 'runs' : 'run'} below ${plan}.`
          : `Below ${plan} there is still reserved capacity: ${few('reservations', { other: '# reservations' })}.`,
      mend: ({ has, many }) => {
        if (has('entitlements')) {
          return many('entitlements') === 1 ? 'Cancel it first' : 'Cancel them first'
        }
        return many('reservations') === 1 ? 'Return it first' : 'Return them first'
      },
    },
  },
} as const satisfies SlugWords
