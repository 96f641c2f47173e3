import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "@playwright/test"

const src = join(import.meta.dirname, "..", "src")

/** Every form control as it is written in the page's source, from its first sign to its last attribute. */
function controls(): readonly { readonly file: string; readonly text: string }[] {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".tsx"))
  return files.flatMap((file) =>
    [...readFileSync(join(src, file), "utf8").matchAll(/<(?:input|select|textarea)\b(?:[^>]|=>)*>/g)].map(([text]) => ({
      file,
      text,
    })),
  )
}

/** Parts that put what they are given on a control after their own. */
const handedOn = /\{\.\.\.(untouched|attributes|untouchedField)\}/

test("WEB-17, CARE-20: what is chosen or written in any control is left out of what a browser saves of its forms", () => {
  const all = controls()
  expect(all.length).toBeGreaterThan(20)
  const open = all.filter(({ text }) => !/autoComplete="off"/.test(text) && !handedOn.test(text))
  expect(open.map(({ file, text }) => `${file}: ${text.split("\n")[0]}`)).toEqual([])
})
