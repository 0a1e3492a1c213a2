import type { Customer } from '../../model/parties/customer.ts'
import type { Partner } from '../../model/parties/partner.ts'

/** Where the personal link goes in an edited text. */
const placeholder = '{link}'

/** The e-mail with the personal link in place; an edited text replaces the draft. */
export function invitationText(
  edited: string | undefined,
  parties: {
    readonly partner: Partner
    readonly provider: Partner | undefined
    readonly customer: Customer
  },
  link: string,
): string {
  return (edited ?? draft(parties)).replaceAll(placeholder, link)
}

function draft({ partner, provider, customer }: Parameters<typeof invitationText>[1]): string {
  const resellers = provider ? `${partner.name} and ${provider.name}` : partner.name
  return [
    `Dear ${customer.name},`,
    '',
    `${resellers} would like to work with you as your reseller of Microsoft cloud services.`,
    'A global admin of your organization can accept by following this link:',
    '',
    placeholder,
    '',
    'Kind regards,',
    partner.name,
  ].join('\n')
}
