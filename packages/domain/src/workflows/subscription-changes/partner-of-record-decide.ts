import { asSold } from '../../model/subscriptions/commerce-subscription.ts'
import { command } from '../../workflow.ts'
import * as messages from './messages.ts'
import { partnerOfRecordFacts } from './partner-of-record-facts.ts'
import { partnerOfRecordRules } from './partner-of-record-rules.ts'

/** Who earns on a subscription, and under whose plan a transition will put it (AZT-05). */
export const changeRecord = command({
  message: messages.changePartnerOfRecord,
  facts: partnerOfRecordFacts,
  rules: partnerOfRecordRules,
  events: ({ customer, subscription, reseller }, facts): messages.Recorded[] =>
    asSold(facts.subscription)?.reseller === reseller
      ? []
      : [{ type: 'PartnerOfRecordChanged', customer, subscription, reseller }],
})
