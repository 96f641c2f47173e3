import { initSync, type TypstCompiler, TypstCompilerBuilder } from "@myriaddreamin/typst-ts-web-compiler"
import { asData } from "./as-data.ts"
import type { LaidOut } from "./block.ts"
import { isGivenAsData } from "./is-given-as-data.ts"
import { type HashedMemo, layOut } from "./lay-out.ts"
import { type ShownInFonts, shownInFonts } from "./shown-in-fonts.ts"
import { attachment, template } from "./template.ts"
import { withoutGeneratedCode } from "./without-generated-code.ts"

/** What sets a page: the bytes of the typesetter and of the fonts (typesetting-files.ts). */
export interface Typesetting {
  readonly typesetter: Uint8Array<ArrayBuffer>
  readonly fonts: readonly Uint8Array[]
}

/** `letters missing`: something was said in a script that none of the fonts has. HTML has no such bound. */
export type WrittenPdf = { readonly pdf: Uint8Array } | "letters missing"

/**
 * A memorandum as PDF: tagged, with its headings, tables and reading order, its language, its fonts inside, and no date,
 * so that the same memorandum gives the same bytes. The typesetter runs in memory alone: it is given no disk, no network
 * and no package to fetch.
 *
 * @throws when the typesetter refuses our own page: our mistake, and nothing of what was said stands in the message.
 */
export async function writePdf(hashed: HashedMemo, { typesetter, fonts }: Typesetting): Promise<WrittenPdf> {
  const inFonts = shownInFonts(fonts)
  const data = withShownText(layOut(hashed), inFonts)
  if (inFonts.lacksLetters()) return "letters missing"
  initSync({ module: typesetter })
  const compiler = await compilerWith(fonts)
  try {
    const isGiven = isGivenAsData(hashed.memo)
    compiler.add_source("/memo.typ", isGiven ? `${attachment}${template}` : template)
    compiler.map_shadow("/memo.json", new TextEncoder().encode(JSON.stringify(data)))
    if (isGiven) compiler.map_shadow("/as-data.json", new TextEncoder().encode(asData(hashed)))
    return { pdf: compiled(compiler) }
  } finally {
    compiler.free()
  }
}

/** What the typesetter complains of may quote what it was given, so it is not passed on. */
function compiled(compiler: TypstCompiler): Uint8Array {
  try {
    const { result } = compiler.compile("/memo.typ", undefined, "pdf", 1) as { readonly result?: Uint8Array }
    if (result !== undefined) return result
  } catch {
    // Said below in our own words.
  }
  throw new Error("the typesetter did not set the page of a memorandum")
}

async function compilerWith(fonts: readonly Uint8Array[]): Promise<TypstCompiler> {
  const builder = withoutGeneratedCode(() => {
    const begun = new TypstCompilerBuilder()
    begun.set_dummy_access_model()
    return begun
  })
  for (const font of fonts) await builder.add_raw_font(font)
  return builder.build()
}

/** Every text of it as the fonts can show it; numbers, kinds and the rest as they are. */
function withShownText(laidOut: LaidOut, { shown }: ShownInFonts): unknown {
  const walk = (value: unknown): unknown => {
    if (typeof value === "string") return shown(value)
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== "object" || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part)]))
  }
  return walk(laidOut)
}
