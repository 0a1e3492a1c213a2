import type { FromEngine, RequestMessage, ToEngine, Wire } from './messages.ts'

export interface PageService {
  fetch(request: Request): Promise<Response>
  erase(): Promise<void>
}

/**
 * Answers one page over its wire until the page is gone. An answer's body travels as a stream, so
 * a live event stream arrives event by event.
 */
export function servePage(wire: Wire<FromEngine>, service: PageService, onGone: () => void): void {
  const running = new Map<number, AbortController>()

  async function answer(message: RequestMessage): Promise<void> {
    const abort = new AbortController()
    running.set(message.id, abort)
    try {
      const response = await service.fetch(asRequest(message, abort.signal))
      const { status, statusText } = response
      const body = response.body === null ? null : untilAborted(response.body, abort.signal)
      const headers = [...response.headers]
      wire.postMessage(
        { type: 'response', id: message.id, status, statusText, headers, body },
        body === null ? [] : [body],
      )
      if (body === null) running.delete(message.id)
    } catch (error) {
      running.delete(message.id)
      wire.postMessage({ type: 'broken', id: message.id, reason: String(error) }, [])
    }
  }

  function abortAll(): void {
    for (const abort of running.values()) abort.abort()
    running.clear()
    onGone()
  }

  wire.onmessage = ({ data }: MessageEvent<ToEngine>) => {
    switch (data.type) {
      case 'hello':
        // The lock is free again when the page that held it is closed, reloaded or dead.
        void navigator.locks.request(data.lock, abortAll)
        return
      case 'request':
        void answer(data)
        return
      case 'abort':
        running.get(data.id)?.abort()
        running.delete(data.id)
        return
      case 'erase':
        void service.erase()
    }
  }
}

function asRequest(message: RequestMessage, signal: AbortSignal): Request {
  const { url, method, body } = message
  const headers = message.headers.map(([name, value]): [string, string] => [name, value])
  return new Request(url, { method, headers, signal, body })
}

/** The same bytes, ending when the page gives up, so that the answer's source is cancelled. */
function untilAborted(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  signal.addEventListener('abort', () => void reader.cancel().catch(() => undefined))
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await reader.read()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: (reason) => reader.cancel(reason),
  })
}
