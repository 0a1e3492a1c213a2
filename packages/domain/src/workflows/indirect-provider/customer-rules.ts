import type { Rule } from '../../kernel/decision.ts'
import { roleInsufficient } from '../../policies/acting.ts'
import { directCustomersClosed } from '../../policies/direct-customers.ts'
import { idTaken } from '../../policies/id-taken.ts'
import { providerNotPartnered } from '../../policies/invited-provider.ts'
import { allows, directBillRevoked, directBillRules } from '../../policies/permission.ts'
import { byProvider } from '../../policies/selling.ts'
import { partnerRegionDiffers, resellerRelationshipMissing } from '../../policies/standing.ts'
import { extensionAvailableFrom, type CreateFacts, type ExtendFacts } from './customer-facts.ts'

const tenants = 'direct-to-indirect#create-an-azure-active-directory-ad-tenant-for-a-new-customer'
const extending = 'indirect-provider#extending-a-relationship'

/** In order of precedence: when several are broken, the first is the refusal. */
export const createRules = [
  {
    id: 'PRO-03',
    code: 'provider-creates-tenants',
    must: 'A direct bill partner or an indirect provider must create the tenant; a reseller asks its provider.',
    source: tenants,
    holds: allows('provider-creates-tenants'),
    details: ({ providers }) => ({ providers }),
    mend: byProvider,
  },
  {
    ...directCustomersClosed,
    details: ({ providers }) => ({ providers }),
    mend: byProvider,
  },
  ...directBillRules,
  {
    id: 'PRO-03',
    ...roleInsufficient,
    source: tenants,
    holds: (facts) => facts.actorSells,
  },
  {
    id: 'PRO-03',
    code: 'reseller-not-named',
    must: 'An indirect provider must name the indirect reseller whose customer it creates.',
    mend: { by: 'again', with: {}, choose: ['reseller'] },
    source: tenants,
    holds: (facts) => !facts.isProvider || facts.resellerIsNamed,
  },
  {
    id: 'PRO-03',
    code: 'reseller-not-partnered',
    must: 'The reseller named for a new customer must work with the provider that creates its tenant.',
    mend: { by: 'again', with: {}, choose: ['reseller'] },
    source: tenants,
    holds: (facts) => facts.resellerIsPartnered,
  },
  partnerRegionDiffers,
  {
    id: 'PRO-03',
    code: 'domain-taken',
    must: 'The domain must be free; no other tenant may have it.',
    mend: { by: 'again', with: {}, choose: ['domain'] },
    source: 'indirect-provider#creating-a-tenant',
    holds: (facts) => facts.domainOf === null,
    details: ({ domainOf }) => ({ customers: domainOf === null ? [] : [domainOf] }),
  },
  {
    ...idTaken,
    mend: { by: 'again', with: {}, choose: ['customer'] },
    holds: (facts) => facts.idIsFree,
  },
] as const satisfies readonly Rule<CreateFacts>[]

export const extendRules = [
  {
    id: 'PRO-05',
    code: 'extension-not-available-yet',
    must: 'Extending a relationship must be possible, as it is from 20 March 2020.',
    mend: { by: 'waiting', until: extensionAvailableFrom },
    source: extending,
    holds: (facts) => facts.isAvailable,
  },
  {
    id: 'PRO-05',
    ...roleInsufficient,
    source: extending,
    holds: (facts) => facts.actorAdministers,
  },
  {
    id: 'PRO-05',
    code: 'not-in-transition',
    must: 'The partner must bill directly and be enrolled as an indirect reseller.',
    mend: { by: 'looking', at: 'programs' },
    source: extending,
    holds: (facts) => facts.isDual,
  },
  {
    ...resellerRelationshipMissing,
    id: 'PRO-05',
    source: extending,
  },
  {
    id: 'PRO-05',
    code: 'not-direct-customer',
    must: 'The customer must be a direct one; an indirect customer has its provider already.',
    source: extending,
    holds: (facts) => facts.isDirect,
  },
  directBillRevoked,
  { ...providerNotPartnered, id: 'PRO-05', source: extending },
  { ...partnerRegionDiffers, id: 'PRO-05', source: extending, mend: () => null },
] as const satisfies readonly Rule<ExtendFacts>[]
