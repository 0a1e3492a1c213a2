import { licenseInvoices, usageInvoices } from '@understudy/domain'

export const usageInvoice = usageInvoices.answer.unwrap().element
export const licenseInvoice = licenseInvoices.answer.unwrap().element
