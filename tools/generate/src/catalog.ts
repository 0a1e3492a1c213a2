import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { bestTitle, tableModule, type Cell } from './catalog-text.ts'
import { dataFile, runGenerator, type GeneratedFile } from './generated-file.ts'

type Row = Readonly<Record<string, string>>

/** The catalog data of the domain, from the tables in tools/generate/data (see the README there). */
export function catalogFiles(): GeneratedFile[] {
  const skuPlans = read('sku_service_plans.csv')
  return [
    tableModule('markets', 'MarketRow', read('markets.csv').map(marketCells)),
    tableModule('offers', 'OfferRow', read('offers.csv').map(offerCells)),
    tableModule('offer-names', 'OfferNameRow', read('offer_names.csv').map(offerNameCells)),
    tableModule(
      'offer-successor-options',
      'SuccessorOptionRow',
      read('offer_successor_options.csv').map(successorCells),
    ),
    tableModule('service-plans', 'ServicePlanRow', servicePlanCells(skuPlans)),
    tableModule('sku-service-plans', 'SkuRow', skuCells(skuPlans)),
    tableModule(
      'service-plan-supersedes',
      'SupersedesRow',
      read('service_plan_supersedes.csv').map((row) => [
        text(row, 'service_plan'),
        text(row, 'superseded_by'),
      ]),
    ),
    tableModule(
      'service-plan-conflicts',
      'ConflictRow',
      read('service_plan_conflicts.csv').map((row) => [
        text(row, 'conflict_group'),
        text(row, 'service_plan_id'),
      ]),
    ),
    tableModule('nce-products', 'NceProductRow', read('nce_products.csv').map(productCells)),
    tableModule('meters', 'MeterRow', read('azure_meters.csv').map(meterCells)),
    tableModule(
      'sku-names',
      'SkuNameRow',
      read('licensing_names_2025-12.csv').map((row) =>
        ['sku_part_number', 'sku_id', 'sku_name'].map((column) => text(row, column)),
      ),
      'packages/portfolio/src/catalog',
    ),
  ]
}

function read(name: string): Row[] {
  return parse(readFileSync(dataFile(name)), { columns: true, bom: true })
}

function marketCells(row: Row): Cell[] {
  return [
    ...['country', 'name_en', 'name_fr', 'name_zh_TW', 'market', 'currency'].map((c) =>
      text(row, c),
    ),
    optional(row, 'from'),
    optional(row, 'until'),
  ]
}

function offerCells(row: Row): Cell[] {
  return [
    text(row, 'offer_id'),
    text(row, 'name'),
    optional(row, 'sku_part_number'),
    optional(row, 'sku_id'),
    Number(text(row, 'min_seats')),
    Number(text(row, 'max_seats')),
    text(row, 'is_add_on') === 'true',
    list(row, 'prerequisite_offer_ids'),
    text(row, 'billing'),
    list(row, 'billing_cycles'),
    text(row, 'category'),
    text(row, 'unit_type'),
    optional(row, 'discontinued_on'),
    list(row, 'successor_offer_ids'),
    optional(row, 'list_price_usd_month'),
    text(row, 'source'),
    row['prerequisites_total'] ? Number(row['prerequisites_total']) : 0,
  ]
}

function offerNameCells(row: Row): Cell[] {
  return ['offer_id', 'name', 'seen_from', 'source'].map((column) => text(row, column))
}

function successorCells(row: Row): Cell[] {
  return [
    text(row, 'offer_id'),
    Number(text(row, 'option')),
    list(row, 'offer_ids'),
    text(row, 'keeps_all_features') === 'true',
    text(row, 'source'),
  ]
}

/** One row for each service plan: id, name, and of the titles seen in the dated lists the commonest. */
function servicePlanCells(rows: readonly Row[]): Cell[][] {
  return [...Map.groupBy(rows, (row) => text(row, 'service_plan_id'))].map(([id, same]) => {
    const name = text(same[0] ?? {}, 'service_plan')
    return [
      id,
      name,
      bestTitle(
        name,
        same.map((row) => text(row, 'service_plan_name')),
      ),
    ]
  })
}

function skuCells(rows: readonly Row[]): Cell[][] {
  return [...Map.groupBy(rows, (row) => text(row, 'sku_part_number'))].map(([part, same]) => {
    const first = same[0] ?? {}
    const plans = same.map((row) => text(row, 'service_plan_id'))
    return [part, text(first, 'sku_id'), text(first, 'sku_name'), text(first, 'source'), plans]
  })
}

function productCells(row: Row): Cell[] {
  return [
    text(row, 'product_id:sku_id'),
    text(row, 'name'),
    list(row, 'term_durations'),
    list(row, 'billing_plans'),
    optional(row, 'legacy_offer_id'),
    text(row, 'source'),
  ]
}

function meterCells(row: Row): Cell[] {
  return [
    ...['meter_id', 'category', 'subcategory', 'name', 'region', 'unit', 'price_usd'].map((c) =>
      text(row, c),
    ),
    Number(text(row, 'tier_from')),
    text(row, 'pec_eligible') === 'true',
  ]
}

function text(row: Row, column: string): string {
  const value = row[column]
  if (value === undefined || value === '')
    throw new Error(`The column ${column} is empty: ${JSON.stringify(row)}`)
  return value
}

function optional(row: Row, column: string): string | null {
  return row[column] || null
}

function list(row: Row, column: string): string[] {
  return row[column] ? row[column].split('|') : []
}

if (import.meta.main) runGenerator(catalogFiles())
