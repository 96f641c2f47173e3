import { fontFiles, type Typesetting, typesetterFile } from "distinguo-documents/memo"
import type { Computer } from "./computer.ts"

/** What sets a page, from the packages that bring it: read only when a PDF was asked for. */
export function typesettingOf(computer: Computer): Typesetting {
  return {
    typesetter: computer.packaged(typesetterFile),
    fonts: fontFiles.map(computer.packaged),
  }
}
