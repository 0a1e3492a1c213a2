/** What is said of a subscription wherever one is bought, shown or changed. */
export const subscription = {
  quantity: 'Licences',
  billingCycle: 'Paid',
  cycles: { monthly: 'Monthly', annual: 'Annually', none: 'Not at all' },
  parent: 'Belongs to',
  name: 'Name',
  status: 'Status',
  manageNamed: (name: string) => `Manage: ${name}`,
  suspend: 'Suspend',
  reactivate: 'Reactivate',
  enterNumber: 'Enter a whole number of at least 1.',
} as const
