import type { SlugWords } from '../words.ts'

export const indirectProvider = {
  title: 'Indirect providers',
  commands: {
    RequestPartnership: 'Request a partnership',
    AcceptPartnership: 'Authorize an indirect provider',
    RemoveProviderAdmin: 'Remove the provider’s admin access',
    EndPartnership: 'End a partnership',
    CreateCustomer: 'Create a customer',
    ExtendRelationship: 'Extend a customer to an indirect provider',
  },
  rules: {
    'not-indirect-provider': {
      so: ({ partner }) => `${partner} is no indirect provider.`,
      mend: null,
    },
    'partnership-link-missing': {
      so: 'The e-mail no longer contains the link.',
      mend: 'Put the link back into the text',
    },
    'not-indirect-reseller': {
      so: ({ partner }) => `${partner} is no indirect reseller, and is not enrolled as one.`,
      mend: 'Enrol as indirect reseller first',
    },
    'partnership-not-requested': {
      so: ({ provider, partner }) => `${provider} has not asked ${partner} for a partnership.`,
      mend: ({ provider }) => `Have ${provider} ask`,
    },
    'provider-not-authorized': {
      so: ({ provider }) => `Nobody has ticked yet what ${provider} is authorized to do.`,
      mend: 'Tick it',
    },
    'support-ends-partnerships': {
      so: ({ party }) => `${party} acts; a partnership ends through Microsoft’s support alone.`,
      mend: 'Act as Microsoft',
    },
    'provider-creates-tenants': {
      so: ({ partner }) => `${partner} is an indirect reseller and creates no tenants.`,
      mend: ({ has, all }) =>
        has('providers') ? `Leave it to ${all('providers')}` : 'Find an indirect provider first',
    },
    'reseller-not-named': {
      so: ({ partner }) => `${partner} has not named the reseller whose customer it is.`,
      mend: 'Name one of your resellers',
    },
    'reseller-not-partnered': {
      so: ({ reseller, partner }) => `${reseller} does not work with ${partner}.`,
      mend: ({ partner }) => `Name a reseller that works with ${partner}`,
    },
    'domain-taken': {
      so: ({ given, all }) => `${given('domain')} belongs to ${all('customers')} already.`,
      mend: 'Choose another domain',
    },
    'extension-not-available-yet': {
      so: ({ today }) => `It is ${today}; a relationship cannot be extended yet.`,
      mend: ({ until }) => `Wait until ${until}`,
    },
    'not-in-transition': {
      so: ({ partner }) => `${partner} is not direct bill partner and indirect reseller at once.`,
      mend: 'Enrol as indirect reseller first',
    },
    'not-direct-customer': {
      so: ({ customer, partner }) => `${customer} is no direct customer of ${partner}.`,
      mend: null,
    },
  },
} as const satisfies SlugWords
