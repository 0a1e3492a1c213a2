import {
  licenseInvoices,
  reservationInvoices,
  usageInvoices,
  withheldInvoices,
} from '@understudy/domain'

export const usageInvoice = usageInvoices.answer.unwrap().element
export const licenseInvoice = licenseInvoices.answer.unwrap().element
export const withheldInvoice = withheldInvoices.answer.unwrap().element
export const reservationInvoice = reservationInvoices.answer.unwrap().element
