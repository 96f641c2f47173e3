/**
 * The text of the one file that is attached to a PDF of ours. It reads only what our own typesetter writes: any other PDF
 * has no data here.
 */
export async function attachedData(pdf: Uint8Array): Promise<string | "no data"> {
  const asLetters = new TextDecoder("latin1").decode(pdf)
  const at = asLetters.search(/\/EmbeddedFile\s/)
  if (at < 0) return "no data"
  const begins = asLetters.lastIndexOf(" obj", at)
  const stream = asLetters.indexOf("stream\n", at)
  const [, length = ""] = /\/Length (\d+)/.exec(asLetters.slice(begins, stream)) ?? []
  if (begins < 0 || stream < 0 || length === "") return "no data"
  const from = stream + "stream\n".length
  const bytes = pdf.slice(from, from + Number(length))
  return asLetters.slice(begins, stream).includes("/FlateDecode") ? inflated(bytes) : new TextDecoder().decode(bytes)
}

async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string | "no data"> {
  try {
    return await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).text()
  } catch {
    return "no data"
  }
}
