import type { Browser } from 'playwright-core'

/** How much JSON a page asks for until something is there, before it is compressed. */
export async function bytesOfJson(
  browser: Browser,
  address: string,
  until: string,
): Promise<number> {
  const visitor = await browser.newContext({ locale: 'en' })
  const page = await visitor.newPage()
  const answers: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.headers()['content-type']?.includes('json')) answers.push(response.body())
  })
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator(until).waitFor()
  const bodies = await Promise.all(answers)
  await visitor.close()
  return bodies.reduce((sum, body) => sum + body.byteLength, 0)
}
