import type { Partner } from '../../model/parties/partner.ts'

/** Where the personal link goes in an edited text. */
const placeholder = '{link}'

/** The e-mail with the personal link in place; an edited text replaces the draft. */
export function partnershipText(
  edited: string | undefined,
  parties: { readonly provider: Partner; readonly reseller: Partner },
  link: string,
): string {
  return (edited ?? draft(parties)).replaceAll(placeholder, link)
}

function draft({ provider, reseller }: Parameters<typeof partnershipText>[1]): string {
  return [
    `Dear ${reseller.name},`,
    '',
    `${provider.name} would like to be your indirect provider of Microsoft cloud services.`,
    'A global admin of your company can authorize us by following this link:',
    '',
    placeholder,
    '',
    'Kind regards,',
    provider.name,
  ].join('\n')
}
