import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { settled } from './settled.ts'

const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

interface Found {
  readonly violations: readonly {
    readonly id: string
    readonly impact: string | null
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
  }[]
}

/** Every rule, or the one about contrast, which alone depends on the colour scheme. */
export type AxeRules = 'all' | 'contrast'

const asked: Record<AxeRules, object> = {
  all: {},
  contrast: { runOnly: ['color-contrast'] },
}

/**
 * What axe-core finds serious or critical on the page once it stands still, one line each. Nothing moves from then on:
 * an answer that arrives while axe-core looks would show it a colour on its way to another.
 */
export async function seriousViolations(page: Page, rules: AxeRules = 'all'): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await settled(page)
  if (await page.evaluate('!globalThis.axe')) await page.evaluate(await readFile(script, 'utf8'))
  // What passes is not put into words: that is most of what axe-core takes.
  const options = { ...asked[rules], resultTypes: ['violations'] }
  const found: Found = await page.evaluate(`axe.run(${JSON.stringify(options)})`)
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    )
}
