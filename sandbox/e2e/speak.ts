import type { Page } from 'playwright-core'

const names = { en: 'English', fr: 'Français', 'zh-TW': '繁體中文' } as const

/** Reads the same page on in another language, chosen as a person does. */
export async function speak(
  page: Page,
  from: keyof typeof names,
  to: keyof typeof names,
): Promise<void> {
  if (from === to) return
  await page.getByRole('button', { name: names[from] }).first().click()
  await page.getByRole('option', { name: names[to] }).click()
  await page.locator(`html[lang="${to}"]`).waitFor()
}
