import { existsSync } from "node:fs"

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]

/** Where a Chromium is on this machine: the one `CHROMIUM` names, or the first found; or `none`. */
export function browserAt(): string {
  const named = process.env["CHROMIUM"]
  return [...(named === undefined ? [] : [named]), ...places].find((path) => existsSync(path)) ?? "none"
}

export const howToInstall = "sudo apt-get install -y chromium   (or set CHROMIUM to the path of one)"
