import { format } from './format.ts'

/** The attestation tool's list: since when a customer's agreement stands, or that none does. */
export const attestations = format({
  name: 'attestations',
  columns: {
    customer: ['CustomerTenantId'],
    attested: ['LastAgreementDate'],
    isCompleted: ['PartnerAttestationCompleted'],
  },
  needs: ['customer', 'attested', 'isCompleted'],
  seen: (row) => {
    const customer = row.guid('customer')
    if (customer === undefined) return []
    const isCompleted = row.yesNo('isCompleted') ?? true
    return [
      { about: 'agreement', customer, attested: isCompleted ? row.day('attested') : undefined },
    ]
  },
})
