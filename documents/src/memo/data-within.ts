import { attachedData } from "./attached-data.ts"

/** What kind of file a memorandum came in, and the text of its data; `no data` where none stands in it. */
export interface DataWithin {
  readonly kind: "data" | "html" | "pdf"
  readonly text: string | "no data"
}

export async function dataWithin(bytes: Uint8Array): Promise<DataWithin> {
  if (new TextDecoder().decode(bytes.subarray(0, 5)) === "%PDF-") {
    return { kind: "pdf", text: await attachedData(bytes) }
  }
  const text = new TextDecoder().decode(bytes)
  if (!/^\s*<!DOCTYPE html>/i.test(text)) return { kind: "data", text: text.trim() }
  const [, within = ""] = /<pre id="memo-as-data"[^>]*>([^<]*)<\/pre>/.exec(text) ?? []
  const plain = within.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&")
  return { kind: "html", text: plain === "" ? "no data" : plain }
}
