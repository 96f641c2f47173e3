import { spawnSync } from "node:child_process"
import { networkInterfaces } from "node:os"
import { join } from "node:path"
import { expect, test } from "@playwright/test"

const start = join(import.meta.dirname, "..", "..", "tools", "start.ts")

test("WEB-18: the server takes no option that would open it to the network", () => {
  for (const asked of ["--host", "--host=0.0.0.0", "0.0.0.0"]) {
    const { status, stderr } = spawnSync(process.execPath, [start, asked], { encoding: "utf8" })
    expect(status).toBe(1)
    expect(stderr).toContain("served to this machine alone")
  }
})

test("WEB-18: it answers at this machine's own address and at no other", async ({ baseURL, request }) => {
  expect((await request.get("/")).status()).toBe(200)
  const port = new URL(String(baseURL)).port
  const others = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ internal, family }) => !internal && family === "IPv4")
  for (const { address } of others) {
    await expect(request.get(`http://${address}:${port}/`, { timeout: 2000 })).rejects.toThrow()
  }
})
