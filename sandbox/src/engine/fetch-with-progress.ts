/** The bytes at an address, reporting the share that has arrived, 0 to 1, in whole per cents. */
export async function fetchWithProgress(
  url: string,
  onProgress: (share: number) => void,
): Promise<Blob> {
  const response = await fetch(url)
  if (!response.ok || response.body === null) throw new Error(`${url} answered ${response.status}.`)
  const total = Number(response.headers.get('content-length') ?? 0)
  let loaded = 0
  let reported = 0
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        loaded += chunk.byteLength
        const percent = total > 0 ? Math.min(100, Math.floor((100 * loaded) / total)) : 0
        if (percent > reported) onProgress((reported = percent) / 100)
        controller.enqueue(chunk)
      },
    }),
  )
  return new Response(counted).blob()
}
