/** What Microsoft called things on a day; the names are its own and the same in every language (NCE-12). */
export function namesOn(moment: string): { readonly mpn: string; readonly directory: string } {
  return {
    mpn: moment < partnerIdFrom ? 'MPN' : 'PartnerID',
    directory: moment < entraFrom ? 'Azure AD' : 'Microsoft Entra',
  }
}

/** The year is known and the day is not: assumed. */
const partnerIdFrom = '2023-01-01'
const entraFrom = '2023-07-11'
