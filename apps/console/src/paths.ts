/** Addresses inside the console, below its base. `/workspaces` is the API's, so rehearsals stand under `/rehearsals`. */
export const paths = {
  rehearsals: '/',
  rehearsal: (id: string) => `/rehearsals/${encodeURIComponent(id)}`,
  customers: (id: string) => `${paths.rehearsal(id)}/customers`,
  customer: (id: string, customer: string, tab = '') =>
    `${paths.customers(id)}/${encodeURIComponent(customer)}${tab === '' ? '' : `/${tab}`}`,
  mailbox: (id: string) => `${paths.rehearsal(id)}/mailbox`,
  audit: (id: string) => `${paths.rehearsal(id)}/audit`,
  overview: (id: string) => `${paths.rehearsal(id)}/overview`,
  incentives: (id: string) => `${paths.rehearsal(id)}/incentives`,
  journey: (id: string) => `${paths.rehearsal(id)}/journey`,
  partnerInvoices: (id: string) => `${paths.rehearsal(id)}/invoices`,
  programs: (id: string) => `${paths.rehearsal(id)}/programs`,
  faults: (id: string) => `${paths.rehearsal(id)}/faults`,
  /** Where a source is read, `document#heading`. */
  source: (source: string) => `/sources/${source}`,
  invitation: (id: string, customer: string, invitation: string) =>
    `${paths.rehearsal(id)}/invitations/${encodeURIComponent(customer)}/${encodeURIComponent(invitation)}`,
  partnership: (id: string, reseller: string, provider: string) =>
    `${paths.rehearsal(id)}/partnerships/${encodeURIComponent(reseller)}/${encodeURIComponent(provider)}`,
  resellers: (id: string) => `${paths.rehearsal(id)}/resellers`,
  newCustomer: (id: string) => `${paths.rehearsal(id)}/new-customer`,
} as const
