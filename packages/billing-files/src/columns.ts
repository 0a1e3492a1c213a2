/** The columns of a header, in its order. */
type ColumnsIn<
  Header extends string,
  Found extends string = never,
> = Header extends `${infer Column},${infer Rest}`
  ? ColumnsIn<Rest, Found | Column>
  : Found | Header

function columnsIn<const Header extends string>(header: Header): readonly ColumnsIn<Header>[] {
  return header.split(',') as ColumnsIn<Header>[]
}

/** Licences of a legacy invoice. Source: decision-0227#columns. */
export const licenseColumns = columnsIn(
  'PartnerId,CustomerId,CustomerName,MpnId,ResellerMpnId,OrderId,SubscriptionId,SyndicationPartnerSubscriptionNumber,OfferId,DurableOfferId,OfferName,SubscriptionStartDate,SubscriptionEndDate,ChargeStartDate,ChargeEndDate,ChargeType,UnitPrice,Quantity,Amount,TotalOtherDiscount,Subtotal,Tax,TotalForCustomer,Currency,DomainName,SubscriptionName,SubscriptionDescription,BillingCycleType',
)

/** Usage of 0145P: what is charged, then the days. Source: decision-0227#columns. */
export const legacyUsageColumns = columnsIn(
  'PartnerId,PartnerName,PartnerBillableAccountId,CustomerCompanyName,MpnId,ResellerMpnId,InvoiceNumber,ChargeStartDate,ChargeEndDate,SubscriptionId,SubscriptionName,SubscriptionDescription,OrderID,ServiceName,ServiceType,ResourceGuid,ResourceName,Region,Sku,DetailLineItemId,ConsumedQuantity,IncludedQuantity,OverageQuantity,ListPrice,PretaxCharges,TaxAmount,PostTaxTotal,Currency,PretaxEffectiveRate,PostTaxEffectiveRate,ChargeType,CustomerId,DomainName,BillingCycleType,Unit,CustomerBillableAccount,UsageDate,MeteredRegion,MeteredService,MeteredServiceType,Project,ServiceInfo',
)

/** The Azure plan and new commerce. Source: decision-0227#columns. */
export const oneTimeColumns = columnsIn(
  'PartnerId,CustomerId,CustomerName,CustomerDomainName,CustomerCountry,InvoiceNumber,MpnId,ResellerMpnId,OrderId,OrderDate,ProductId,SkuId,AvailabilityId,SkuName,ProductName,ChargeType,UnitPrice,Quantity,Subtotal,TaxTotal,Total,Currency,PriceAdjustmentDescription,PublisherName,PublisherId,SubscriptionDescription,SubscriptionId,ChargeStartDate,ChargeEndDate,TermAndBillingCycle,EffectiveUnitPrice,UnitType,AlternateId,BillableQuantity,BillingFrequency,PricingCurrency,PCToBCExchangeRate,PCToBCExchangeRateDate,MeterDescription,ReservationOrderId,CreditReasonCode,SubscriptionStartDate,SubscriptionEndDate,ReferenceID,ProductQualifiers,PromotionID',
)

/** The Azure plan day by day. Source: decision-0227#columns. */
export const dailyRatedColumns = columnsIn(
  'PartnerId,PartnerName,CustomerId,CustomerName,CustomerDomainName,CustomerCountry,MpnId,Tier2MpnId,InvoiceNumber,ProductId,SkuId,AvailabilityId,SkuName,ProductName,PublisherName,PublisherId,SubscriptionDescription,SubscriptionId,ChargeStartDate,ChargeEndDate,UsageDate,MeterType,MeterCategory,MeterId,MeterSubCategory,MeterName,MeterRegion,Unit,ResourceLocation,ConsumedService,ResourceGroup,ResourceURI,ChargeType,UnitPrice,Quantity,UnitType,BillingPreTaxTotal,BillingCurrency,PricingPreTaxTotal,PricingCurrency,ServiceInfo1,ServiceInfo2,Tags,AdditionalInfo,EffectiveUnitPrice,PCToBCExchangeRate,PCToBCExchangeRateDate,EntitlementId,EntitlementDescription,PartnerEarnedCreditPercentage,CreditPercentage,CreditType',
)

/**
 * One line of a file, each column in it. Moments and days are as the domain writes them, numbers exact decimals; an empty text
 * is an empty cell. How a cell is spelled is up to `cells.ts`.
 */
export type RowOf<Columns extends readonly string[]> = Readonly<Record<Columns[number], string>>

export type LicenseRow = RowOf<typeof licenseColumns>
export type LegacyUsageRow = RowOf<typeof legacyUsageColumns>
export type OneTimeRow = RowOf<typeof oneTimeColumns>
export type DailyRatedRow = RowOf<typeof dailyRatedColumns>
