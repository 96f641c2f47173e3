import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { expect, test } from "@playwright/test"
import { policyInAnswer, policyInPage } from "../content-policy.ts"
import { examplesOffered, load, openExample, openFile, unfold } from "./opened.ts"

test("WEB-2: the policy stands in the answer and in the page, and nothing the page does breaks it", async ({
  page,
}) => {
  const broken: string[] = []
  page.on("console", (line) => {
    if (/content security policy/i.test(line.text())) broken.push(line.text())
  })
  page.on("pageerror", (error) => broken.push(error.message))
  const answer = await page.goto("/")
  const headers = answer?.headers() ?? {}
  expect(headers["content-security-policy"]).toBe(policyInAnswer)
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'")
  expect(headers["referrer-policy"]).toBe("no-referrer")
  expect(headers["x-content-type-options"]).toBe("nosniff")
  expect(headers["permissions-policy"]).toBe("camera=(), microphone=(), geolocation=()")
  expect(headers["cache-control"]).toBe("no-store")
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute("content", policyInPage)

  await load(page)
  const [first] = await examplesOffered(page)
  await openExample(page, String(first))
  await unfold(page)
  await page.getByText("Close this account").click()
  await openFile(page, "cannot-be-read")
  expect(broken).toEqual([])
})

test("WEB-2: under the policy a script of our own server can neither call out nor make code out of text", async ({
  page,
  baseURL,
}) => {
  const arrived: string[] = []
  const elsewhere = createServer((request, answer) => {
    arrived.push(String(request.url))
    answer.end()
  })
  await new Promise<void>((listening) => elsewhere.listen(0, "127.0.0.1", listening))
  const { port } = elsewhere.address() as AddressInfo
  await page.route("**/files/page-*.js", async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: `${await answer.text()};${tries(port)}` })
  })
  page.on("response", (answer) => {
    if (answer.url().startsWith(`${baseURL}called-by-test`)) arrived.push(answer.url())
  })
  await page.goto("/")
  await expect(page.locator("html")).toHaveAttribute("data-tried", "connect no, text no, frame no, style no")
  await expect(page.locator("html")).toHaveAttribute(
    "data-stopped-by",
    "connect-src, form-action, frame-src, img-src, script-src, style-src-attr",
  )
  expect(arrived).toEqual([])
  elsewhere.close()
})

/** Served as part of our own file, as if someone had slipped it in: the policy alone can stop it. */
const tries = (port: number) => `
(async () => {
  const tried = []
  const stoppedBy = new Set()
  const watching = []
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
    stoppedBy.add(effectiveDirective)
    for (const look of watching) look()
  })
  const stopped = (directive) => new Promise((told) => watching.push(() => stoppedBy.has(directive) && told()))
  const came = (part) => new Promise((told) => ["load", "error"].forEach((kind) => part.addEventListener(kind, told)))
  await fetch("http://127.0.0.1:${port}/called").catch(() => "stopped")
  await fetch("/called-by-test").then(() => tried.push("connect yes"), () => tried.push("connect no"))
  try { new Function("return 1")(); tried.push("text yes") } catch { tried.push("text no") }
  const frame = document.createElement("iframe")
  frame.name = "inside"
  frame.src = "/called-by-test"
  const frameCame = came(frame)
  document.body.append(frame)
  await frameCame
  const picture = new Image()
  const pictureCame = came(picture)
  picture.src = "http://127.0.0.1:${port}/called.png"
  await pictureCame
  const form = document.createElement("form")
  form.action = "/called-by-test"
  form.target = "inside"
  document.body.append(form)
  const formSent = Promise.race([stopped("form-action"), came(frame)])
  form.submit()
  await formSent
  let inside = "no"
  try { inside = frame.contentDocument?.body?.childNodes.length ? "yes" : "no" } catch {}
  tried.push("frame " + inside)
  const styled = document.createElement("p")
  const styleStopped = stopped("style-src-attr")
  styled.setAttribute("style", "position: fixed")
  document.body.append(styled)
  const isStyled = getComputedStyle(styled).position === "fixed"
  tried.push("style " + (isStyled ? "yes" : "no"))
  if (!isStyled) await styleStopped
  document.documentElement.dataset.stoppedBy = [...stoppedBy].sort().join(", ")
  document.documentElement.dataset.tried = tried.join(", ")
})()
`
