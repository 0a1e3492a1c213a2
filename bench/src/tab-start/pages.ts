/**
 * Runs in every page before its own scripts: asks the API until it answers, and notes when, in milliseconds since
 * navigation. Before the page has handed its requests over, the server of the files answers 404.
 */
export async function untilAnswered(): Promise<void> {
  // The bare page notes the moment itself.
  if (!location.pathname.startsWith('/sandbox/')) return
  for (;;) {
    const response = await fetch('/workspaces', { headers: { accept: 'application/json' } }).catch(
      () => null,
    )
    if (response?.ok && response.headers.get('content-type')?.includes('json')) {
      await response.text()
      Reflect.set(globalThis, 'answeredAt', performance.now())
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** Opens the image with PGlite as it comes, keeps it in IndexedDB as the sandbox does, and asks it one thing. */
export function barePage(image: string): string {
  return `<!doctype html>
<meta charset="utf-8" />
<title>PGlite</title>
<link rel="icon" href="data:," />
<script type="module">
  import { PGlite } from '/pglite/index.js'

  const dataDir = 'idb://bare'
  const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB']
  const kept = (await indexedDB.databases()).some(({ name }) => name === '/pglite/bare')
  const loadDataDir = async () =>
    new Blob([await (await fetch('${image}')).blob()], { type: 'application/x-gzip' })
  const options = kept ? {} : { loadDataDir: await loadDataDir() }
  const client = await PGlite.create({ dataDir, startParams, ...options })
  await client.query('select * from workspace')
  globalThis.answeredAt = performance.now()
</script>
`
}

/** Text and nothing else: the least that a first view can cost. */
export const stillPage = `<!doctype html>
<meta charset="utf-8" />
<title>Text</title>
<link rel="icon" href="data:," />
<p>A page of text.</p>
`
