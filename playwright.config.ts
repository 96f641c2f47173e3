import { existsSync } from "node:fs"
import { defineConfig } from "@playwright/test"
import { slowDevice } from "./web/test/slow-device.ts"

/** The port that the page is served at while it is tried; another one lets two copies of the house be tried at once. */
const port = Number(process.env["PORT"] || 4279)

/** The browser named by CHROMIUM, or the first found on this machine; otherwise the one Playwright itself installed. */
const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
const chromium = process.env["CHROMIUM"] || places.find((place) => existsSync(place))

/** SLOW=1 tries everything on a slow phone with a weak signal; CONTRIBUTING.md says when. */
const slow = Boolean(process.env["SLOW"])
if (slow) slowDevice()

/** Root has no sandbox to use. The rest keeps the browser itself from calling home while requests are being counted. */
const asRoot = process.getuid?.() === 0
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-gpu"]

export default defineConfig({
  testDir: "web/test",
  workers: 2,
  timeout: slow ? 300_000 : 60_000,
  expect: { timeout: slow ? 30_000 : 5_000 },
  fullyParallel: true,
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: "reports/browser.json" }]],
  use: {
    browserName: "chromium",
    baseURL: `http://127.0.0.1:${port}/`,
    launchOptions: {
      args: asRoot ? ["--no-sandbox", ...quiet] : quiet,
      ...(chromium && { executablePath: chromium }),
    },
  },
  webServer: {
    command: "node tools/start.ts",
    url: `http://127.0.0.1:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    timeout: 120_000,
  },
})
