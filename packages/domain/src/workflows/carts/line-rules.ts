import { currencyNotOfMarket } from '../../policies/currency.ts'
import { ofJudged } from '../../policies/judged.ts'
import { lineRules } from '../../policies/order-rules.ts'
import {
  azurePlanBoughtAlready,
  planAloneRules,
  planPurchaseRules,
} from '../../policies/plan-purchase.ts'

/** Of a line that is the Azure plan; in order of precedence. */
export const planLineRules = [
  ...planPurchaseRules,
  currencyNotOfMarket,
  azurePlanBoughtAlready,
] as const

/**
 * What refuses a cart of which no line can be bought: the rule that its first line breaks. Rules that both kinds of lines
 * share stand once.
 */
export const decisiveRules = [...lineRules, ...planAloneRules].map((rule) => ofJudged(rule))
