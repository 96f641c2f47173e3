// Completes package-lock.json for other platforms. Where the registry lacks some platforms' optional builds, npm leaves
// them out of the lock, and `npm ci` then refuses it. Run after every change of the lock (npm run complete-lock).
// An entry that is added carries the registry's own integrity where it has one; those without are listed by name.
import { execFileSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"

const lockFile = new URL("../package-lock.json", import.meta.url)
const lock = JSON.parse(readFileSync(lockFile, "utf8"))
const systems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"]
const processors = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"]

const wanted = Object.entries(lock.packages).flatMap(([path, entry]) =>
  Object.entries(entry.optionalDependencies ?? {})
    .filter(([name]) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`])
    .map(([name, version]) => ({ name, version, of: path, dev: entry.dev === true })),
)
const exact = wanted.filter(({ version }) => /^\d/.test(version))
const ranges = wanted.filter(({ version }) => !/^\d/.test(version))
const without = []

for (const { name, version, dev } of exact) {
  const integrity = integrityOf(name, version)
  if (integrity === "") without.push(name)
  lock.packages[`node_modules/${name}`] = entryFor(name, version, dev, integrity)
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, "en")),
)
writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`)

say(`${exact.length} entries added.`, [])
say(
  "Left out, because a range names no one version:",
  ranges.map(({ name, of }) => `${name} (of ${of})`),
)
say("Without integrity, because the registry has no such build:", without)

function integrityOf(name, version) {
  try {
    const asked = ["view", `${name}@${version}`, "dist.integrity"]
    return execFileSync("npm", asked, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim()
  } catch {
    return "" // The registry does not have this build: listed at the end, so that nobody overlooks it.
  }
}

function entryFor(name, version, dev, integrity) {
  const words = name.split(/[-/]/)
  const cpu = processors.filter((processor) => words.includes(processor))
  const os = systems.filter((system) => words.some((word) => word.startsWith(system)))
  return {
    version,
    ...(integrity !== "" && { integrity }),
    ...(cpu.length > 0 && { cpu }),
    ...(dev && { dev }),
    optional: true,
    ...(os.length > 0 && { os }),
    ...(words.includes("musl") && { libc: ["musl"] }),
  }
}

function say(title, names) {
  if (names.length > 0 || title.endsWith(".")) console.log([title, ...names.map((name) => `  ${name}`)].join("\n"))
}
