// Loading that can be watched: bytes are counted as they come, unpacked, however they were sent.
/** A fetch that tells how many bytes of a body have come, and what could not be had: who asked may keep it to himself. */
export function counted(real: typeof fetch, tell: (bytes: number) => void, lost: (what: string) => void): typeof fetch {
  return async (input, init) => {
    const name = new URL(input instanceof Request ? input.url : input).pathname.replace(/.*\//, '')
    const response = await real(input, init).catch((error: unknown) => {
      lost(`${name} could not be loaded`)
      throw error
    })
    if (!response.ok) lost(`${name} could not be loaded (${response.status} ${response.statusText})`)
    if (!response.ok || !response.body) return response
    const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        tell(chunk.byteLength)
        controller.enqueue(chunk)
      },
    })
    return new Response(response.body.pipeThrough(counting), { status: response.status, headers: response.headers })
  }
}

/** Bytes of a file of this site. */
export const bytes = async (url: URL): Promise<ArrayBuffer> => (await fetch(url)).arrayBuffer()
