/** Of what sets a page: where it stands beside this script, packed, and how many bytes that is. */
interface PackedFile {
  readonly path: string
  readonly size: number
}

declare const TYPESETTING_FILES: readonly PackedFile[]

/** Written in when the page is built: the typesetter first, then its fonts in their order. */
const packedFiles = TYPESETTING_FILES

/** Their addresses, made from this script's own: every screen has another address, and the files have one. */
export function addressesOfFiles(): readonly string[] {
  const here = import.meta.url
  return packedFiles.map(({ path }) => new URL(`../${path}`, here).href)
}

export const bytesInAll: number = packedFiles.reduce((all, { size }) => all + size, 0)

/** In millions of bytes, as devices count them. */
export function inMegabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(0)
}
